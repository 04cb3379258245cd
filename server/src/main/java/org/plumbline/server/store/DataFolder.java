package org.plumbline.server.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds a SQLite database, such as `data`. What Plumbline creates, its owner alone can open.
final class DataFolder {

    private DataFolder() {}

    /// Creates the folder if it is missing and returns it.
    ///
    /// @throws StoreRefused if it is a file, cannot be created or cannot be written
    static Path prepare(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreRefused("The data folder " + folder + " is a file. Choose a folder with --data.");
        }
        try {
            Files.createDirectories(folder, ownerOnly());
        } catch (IOException failure) {
            throw new StoreRefused(
                    "The data folder " + folder + " cannot be created. Choose another one with --data.", failure);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreRefused("The data folder " + folder + " cannot be written. Give Plumbline the right to, "
                    + "or choose another one with --data.");
        }
        return folder;
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }
}
