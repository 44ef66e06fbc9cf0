package org.ziping.mail;

import java.nio.file.Path;
import java.util.List;

/**
 * What would go out.
 *
 * @param folder where the letters lie as files
 * @param rows one per letter that was chosen
 */
public record Preview(Path folder, List<PreviewRow> rows) {

    public Preview {
        rows = List.copyOf(rows);
    }

    public long count(Standing standing) {
        return rows.stream().filter(row -> row.outcome().standing() == standing).count();
    }
}
