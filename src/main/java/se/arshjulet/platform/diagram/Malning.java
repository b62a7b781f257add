package se.arshjulet.platform.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a drawing: as vectors on what takes vectors, such as a page of a PDF, or as a picture of pixels. */
public final class Malning {

    private static final double ENHETER_PER_TUM = 96;

    private Malning() {
    }

    /** @param skala from the drawing's units to those of what is painted on */
    public static void mala(Ritning ritning, Graphics2D pa, double skala) {
        pa.scale(skala, skala);
        ritning.former().forEach(form -> mala(form, pa));
    }

    /** On white. @param dpi 200 or more for print */
    public static byte[] png(Ritning ritning, int dpi) {
        double skala = dpi / ENHETER_PER_TUM;
        BufferedImage bild = new BufferedImage((int) Math.ceil(ritning.bredd() * skala), (int) Math.ceil(ritning.hojd() * skala), BufferedImage.TYPE_INT_RGB);
        Graphics2D pa = bild.createGraphics();
        pa.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pa.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pa.setColor(Color.WHITE);
        pa.fillRect(0, 0, bild.getWidth(), bild.getHeight());
        mala(ritning, pa, skala);
        pa.dispose();
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try {
            ImageIO.write(bild, "png", ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    private static void mala(Form form, Graphics2D pa) {
        Stil stil = form.stil();
        Shape kontur = kontur(form);
        boolean oppen = form instanceof Form.Bana b && !b.sluten();
        if (stil.fyllning() != null && !oppen) {
            pa.setColor(Color.decode(stil.fyllning()));
            pa.fill(kontur);
        }
        if (stil.linje() != null && !(form instanceof Form.Text)) {
            pa.setColor(Color.decode(stil.linje()));
            float[] streck = oppen && stil.streck().length > 0 ? stil.streck() : null;
            pa.setStroke(new BasicStroke((float) stil.tjocklek(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, streck, 0));
            pa.draw(kontur);
        }
    }

    private static Shape kontur(Form form) {
        if (form instanceof Form.Yta y) {
            return new Rectangle2D.Double(y.x(), y.y(), y.bredd(), y.hojd());
        }
        if (form instanceof Form.Cirkel c) {
            return new Ellipse2D.Double(c.x() - c.radie(), c.y() - c.radie(), 2 * c.radie(), 2 * c.radie());
        }
        if (form instanceof Form.Text t) {
            double bredd = Typsnitt.av(t.stil()).bredd(t.text(), t.storlek());
            double x = switch (t.justering()) {
                case VANSTER -> t.x();
                case MITT -> t.x() - bredd / 2;
                case HOGER -> t.x() - bredd;
            };
            return AffineTransform.getTranslateInstance(x, t.y()).createTransformedShape(Typsnitt.av(t.stil()).kontur(t.text(), t.storlek()));
        }
        Form.Bana bana = (Form.Bana) form;
        Path2D.Double vag = new Path2D.Double();
        bana.punkter().forEach(p -> {
            if (vag.getCurrentPoint() == null) {
                vag.moveTo(p.x(), p.y());
            } else {
                vag.lineTo(p.x(), p.y());
            }
        });
        if (bana.sluten()) {
            vag.closePath();
        }
        return vag;
    }
}
