package eu.mandate.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The addresses a process listens on, read from the kernel's own table (Linux). */
final class ListeningSockets {
    private static final String LISTEN = "0A";

    private ListeningSockets() {}

    static List<InetAddress> of(long pid) throws IOException {
        var own = sockets(pid);
        var addresses = new ArrayList<InetAddress>();
        for (var table : List.of("tcp", "tcp6")) {
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                var columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTEN) && own.contains(columns[9])) {
                    addresses.add(address(columns[1].split(":")[0]));
                }
            }
        }
        return addresses;
    }

    private static Set<String> sockets(long pid) throws IOException {
        var inodes = new HashSet<String>();
        try (var descriptors = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var descriptor : descriptors) {
                var target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("socket:[")) inodes.add(target.substring(8, target.length() - 1));
            }
        }
        return inodes;
    }

    /** The kernel prints the address as machine words, each in the byte order of the machine. */
    private static InetAddress address(String hex) throws IOException {
        var words = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
        var bytes = ByteBuffer.allocate(words.capacity()).order(ByteOrder.nativeOrder());
        while (words.hasRemaining()) bytes.putInt(words.getInt());
        return InetAddress.getByAddress(bytes.array());
    }
}
