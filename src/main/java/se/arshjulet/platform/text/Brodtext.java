package se.arshjulet.platform.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as it is typed: a blank line ends a paragraph, a line that starts with "- " is a bullet. A line break inside
 * a paragraph is only the typist's wrapping. A short line of its own, without a full stop and before a paragraph, is a heading.
 */
final class Brodtext {

    private static final int LANGSTA_RUBRIK = 80;

    private Brodtext() { }

    enum Slag { STYCKE, LISTA, RUBRIK }

    /** A paragraph or heading (one row) or a list (one row per bullet). */
    record Block(Slag slag, List<String> rader) {
        boolean lista() {
            return slag == Slag.LISTA;
        }

        boolean rubrik() {
            return slag == Slag.RUBRIK;
        }
    }

    static List<Block> block(String text) {
        List<Block> block = new ArrayList<>();
        for (String stycke : text == null ? new String[0] : text.strip().split("\\R\\s*\\R")) {
            lasStycke(stycke, block);
        }
        for (int i = 0; i < block.size() - 1; i++) {
            if (serUtSomRubrik(block.get(i)) && !block.get(i + 1).lista()) {
                block.set(i, new Block(Slag.RUBRIK, block.get(i).rader()));
            }
        }
        return block;
    }

    private static void lasStycke(String stycke, List<Block> block) {
        Block sist = null;
        for (String rad : stycke.split("\\R")) {
            boolean punkt = rad.stripLeading().startsWith("- ");
            String innehall = punkt ? rad.stripLeading().substring(2).strip() : rad.strip();
            if (innehall.isEmpty()) {
                continue;
            }
            if (sist == null || punkt && !sist.lista()) {
                sist = new Block(punkt ? Slag.LISTA : Slag.STYCKE, new ArrayList<>());
                block.add(sist);
            }
            if (punkt || sist.rader().isEmpty()) {
                sist.rader().add(innehall);
            } else {
                sist.rader().set(sist.rader().size() - 1, sist.rader().get(sist.rader().size() - 1) + " " + innehall);
            }
        }
    }

    private static boolean serUtSomRubrik(Block block) {
        String rad = block.rader().get(0);
        return block.slag() == Slag.STYCKE && rad.length() <= LANGSTA_RUBRIK && !rad.matches(".*[.,:;!?)”\"]");
    }
}
