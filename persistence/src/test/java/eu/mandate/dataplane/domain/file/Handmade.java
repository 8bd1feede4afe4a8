package eu.mandate.dataplane.domain.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made byte by byte. */
public final class Handmade {

    public static final byte[] SOI = bytes("\u00FF\u00D8");
    public static final byte[] TABLES = segment(0xDB, new byte[65]);
    public static final byte[] SCAN =
            join(segment(0xDA, bytes("\1\1\0\0\77\0")), bytes("\22\u00FF\0\64\u00FF\u00D0\126\u00FF\u00FF\0"));
    public static final byte[] EOI = bytes("\u00FF\u00D9");
    public static final byte[] JFIF = segment(0xE0, bytes("JFIF\0\1\1\0\0\1\0\1\0\0"));

    private Handmade() {}

    public static FileBytes file(byte[]... parts) {
        try {
            var path = Files.createTempFile("handmade", ".bin");
            Files.write(path, join(parts));
            SeekableByteChannel channel =
                    Files.newByteChannel(path, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
            return new FileBytes(channel);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] kept(CleanFile clean, FileBytes file) {
        try (var content = clean.content(file)) {
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] bytes(String letters) {
        return letters.getBytes(ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    public static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    public static byte[] frame(int width, int height) {
        return segment(
                0xC0,
                ByteBuffer.allocate(9)
                        .put((byte) 8)
                        .putShort((short) height)
                        .putShort((short) width)
                        .array());
    }

    /** A small picture without anything about it. */
    public static byte[] jpeg() {
        return join(SOI, JFIF, TABLES, frame(640, 480), SCAN, EOI);
    }

    /** Exif of a telephone: its maker, the time, the place, and how to turn the picture. */
    public static byte[] exif(int turn) {
        var tiff = ByteBuffer.allocate(8 + 2 + 4 * 12 + 4 + 2 + 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(bytes("II")).putShort((short) 42).putInt(8).putShort((short) 4);
        entry(tiff, 0x010F, 2, 4, 0x00656F4E);
        entry(tiff, 0x0112, 3, 1, turn);
        entry(tiff, 0x0132, 2, 20, 0);
        entry(tiff, 0x8825, 4, 1, 62);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 1, 2, 2, 'N');
        return tiff.putInt(0).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] chunk(String type, byte[] content) {
        var named = join(bytes(type), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] pngHead(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return join(bytes("\u0089PNG\r\n\u001A\n"), chunk("IHDR", header.array()));
    }

    public static byte[] riff(String form, byte[]... chunks) {
        var body = join(chunks);
        return join(bytes("RIFF"), little(body.length + 4), bytes(form), body);
    }

    public static byte[] part(String name, byte[] content) {
        return join(bytes(name), little(content.length), content, new byte[content.length & 1]);
    }

    public static byte[] box(String name, byte[]... content) {
        var body = join(content);
        return join(ByteBuffer.allocate(4).putInt(body.length + 8).array(), bytes(name), body);
    }

    public static byte[] zip(Object... namesAndContents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                var content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] raw ? raw : content.toString().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
