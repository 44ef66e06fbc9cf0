package org.ziping.model.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells that are to be written into one workbook, each at most once, in the order they were planned. */
public final class Edits {

    /** Nothing to write. */
    public static final Edits NONE = new Edits(List.of());

    private final Map<CellAddress, Edit> byAddress;

    private Edits(Collection<Edit> edits) {
        Map<CellAddress, Edit> index = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (index.put(edit.address(), edit) != null) {
                throw new IllegalArgumentException("planned twice: " + edit.address());
            }
        }
        this.byAddress = index;
    }

    /**
     * @throws IllegalArgumentException if two edits name the same cell
     */
    public static Edits of(Collection<Edit> edits) {
        return new Edits(edits);
    }

    /** These edits and, after them, those. */
    public Edits with(Edits others) {
        List<Edit> all = new ArrayList<>(byAddress.values());
        all.addAll(others.byAddress.values());
        return new Edits(all);
    }

    public List<Edit> all() {
        return List.copyOf(byAddress.values());
    }

    public Optional<Edit> find(CellAddress address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    public boolean isEmpty() {
        return byAddress.isEmpty();
    }
}
