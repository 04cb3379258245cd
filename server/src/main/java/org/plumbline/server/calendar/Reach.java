package org.plumbline.server.calendar;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Which hosts calendars are fetched from: public ones, and private ones only where Plumbline was started so.
///
/// Without this a calendar's address could make the server ask the router, a database beside it, or what a cloud tells
/// its machines alone. All addresses of a name are looked at, since any of them may be the one that is taken.
public enum Reach {
    PUBLIC,
    PRIVATE_TOO;

    private static final int IPV4 = 4;

    /// @throws Unreadable if the host is not there, or private and not to be asked
    void check(String host) {
        for (InetAddress address : addresses(host)) {
            if (this == PUBLIC && !isPublic(address)) {
                throw new Unreadable(Trouble.PRIVATE);
            }
        }
    }

    private static InetAddress[] addresses(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException _) {
            throw new Unreadable(Trouble.UNREACHABLE);
        }
    }

    /// Java has turned an IPv4 address in the clothes of IPv6 (`::ffff:10.0.0.1`) into a plain one before this.
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isSpecial = first == 192 && second == 0 && bytes[2] == 0;
        boolean isForTests = first == 198 && (second == 18 || second == 19);
        boolean isOfAzure = Arrays.equals(bytes, new byte[] {(byte) 168, 63, (byte) 129, 16});
        return first != 0 && first < 224 && !isShared && !isSpecial && !isForTests && !isOfAzure;
    }

    /// Only what is given out to the world (`2000::/3`), without the two ways to hide an IPv4 address in it; and the
    /// gateway `64:ff9b::/96` if what stands behind is public.
    private static boolean isPublic6(byte[] bytes) {
        boolean isGateway = startsWith(bytes, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
        if (isGateway) {
            byte[] behind = Arrays.copyOfRange(bytes, bytes.length - IPV4, bytes.length);
            return isPublic(inet4(behind));
        }
        boolean isGlobal = (bytes[0] & 0xe0) == 0x20;
        return isGlobal && !startsWith(bytes, 0x20, 0x02) && !startsWith(bytes, 0x20, 0x01, 0, 0);
    }

    private static InetAddress inet4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
