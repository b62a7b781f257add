package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as it is typed: a blank line ends a paragraph, a line that starts with "- " is a bullet. A line break inside
 * a paragraph is only the typist's wrapping.
 */
public final class Brodtext {

    private Brodtext() { }

    /** A paragraph (one row) or a list (one row per bullet). */
    public record Block(boolean lista, List<String> rader) { }

    public static List<Block> block(String text) {
        List<Block> block = new ArrayList<>();
        boolean nyttStycke = true;
        for (String rad : text == null ? new String[0] : text.strip().split("\\R")) {
            boolean punkt = rad.stripLeading().startsWith("- ");
            if (rad.isBlank()) {
                nyttStycke = true;
                continue;
            }
            String innehall = Svenska.typografi(punkt ? rad.stripLeading().substring(2).strip() : rad.strip());
            Block sist = block.isEmpty() ? null : block.get(block.size() - 1);
            if (punkt) {
                if (sist == null || !sist.lista() || nyttStycke) {
                    block.add(sist = new Block(true, new ArrayList<>()));
                }
                sist.rader().add(innehall);
            } else if (sist == null || nyttStycke || sist.rader().isEmpty()) {
                block.add(new Block(false, new ArrayList<>(List.of(innehall))));
            } else {
                int n = sist.rader().size() - 1;
                sist.rader().set(n, sist.rader().get(n) + " " + innehall);
            }
            nyttStycke = false;
        }
        return block;
    }
}
