package org.ziping.ledger.book;

import java.nio.file.Path;

/** Where the files of a served folder lie, seen from the ledger. */
final class Places {

    private final Path folder;
    private final Path ledger;

    /**
     * @param folder the served folder
     * @param ledger the ledger itself
     */
    Places(Path folder, Path ledger) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ledger = ledger.toAbsolutePath().normalize();
    }

    /** The way to a file, with {@code /}; from the root where the ledger lies on another drive. */
    String of(String file) {
        Path whole = folder.resolve(file).normalize();
        boolean isReachable = whole.getRoot().equals(ledger.getRoot());
        Path way = isReachable ? ledger.getParent().relativize(whole) : whole;
        return escaped(way.toString().replace('\\', '/'));
    }

    /** A link takes these signs for its own. */
    private static String escaped(String way) {
        return way.replace("%", "%25").replace("#", "%23");
    }
}
