/**
 * Returns a new id that sorts by the time it was made (UUID version 7, RFC 9562): `0197c2b4-…`.
 * @param {number} now milliseconds since the beginning of 1970
 */
export function uuid7(now) {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = Math.floor(now).toString(16).padStart(12, "0").slice(-12)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const random = [...bytes.subarray(6)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  return `${time.slice(0, 8)}-${time.slice(8)}-${random.slice(0, 4)}-${random.slice(4, 8)}-${random.slice(8)}`
}
