package org.ziping.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ziping.workbook.Delivery;

/** Files that belong together: all of them get to their places, or none. */
final class Consignment implements AutoCloseable {

    private final List<Delivery> deliveries = new ArrayList<>();

    /**
     * Writes all of them beside their places.
     *
     * @throws IOException if the disk is full or a place may not be written to; then nothing is left behind
     */
    static Consignment prepare(List<Written> files) throws IOException {
        Consignment consignment = new Consignment();
        try {
            for (Written file : files) {
                consignment.deliveries.add(Delivery.prepare(out -> out.write(file.content()), file.file()));
            }
            return consignment;
        } catch (IOException | RuntimeException | Error unfinished) {
            consignment.close();
            throw unfinished;
        }
    }

    /**
     * Puts them in their places, the last one last.
     *
     * @throws IOException if one of them cannot be put there, a document that is open on Windows; then the others are taken back
     */
    void deliver() throws IOException {
        try {
            for (Delivery delivery : deliveries) {
                delivery.deliverForNow();
            }
        } catch (IOException | RuntimeException refused) {
            deliveries.forEach(delivery -> takeBack(delivery, refused));
            throw refused;
        }
    }

    /** One that cannot be taken back is no reason to leave the others. */
    private static void takeBack(Delivery delivery, Exception refused) {
        try {
            delivery.takeBack();
        } catch (IOException stays) {
            refused.addSuppressed(stays);
        }
    }

    @Override
    public void close() throws IOException {
        for (Delivery delivery : deliveries) {
            delivery.close();
        }
    }
}
