package fr.essaim.app.story.after;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A paper sheet as somebody might have photographed it: a map of ideas in three colours. No person, and no words. */
public final class DrawnSheet {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 850;
    private static final Color[] PENS = {new Color(0xB45309), new Color(0x1F6F6B), new Color(0x7A3FA0)};

    private DrawnSheet() {}

    /** As a PNG; the same each time. */
    public static byte[] png() {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x8A8378));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(Math.toRadians(-1.2), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(new Color(0xFFFDF6));
        pen.fillRect(40, 40, WIDTH - 80, HEIGHT - 80);
        for (int branch = 0; branch < 6; branch++) {
            branch(pen, branch);
        }
        pen.setColor(new Color(0x2B2620));
        bubble(pen, WIDTH / 2, HEIGHT / 2, 150, 80);
        pen.dispose();
        return written(sheet);
    }

    private static void branch(Graphics2D pen, int number) {
        double angle = Math.PI / 3 * number + 0.35;
        int x = WIDTH / 2 + (int) (400 * Math.cos(angle));
        int y = HEIGHT / 2 + (int) (265 * Math.sin(angle));
        pen.setColor(PENS[number % PENS.length]);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new CubicCurve2D.Double(
                WIDTH / 2.0 + 120 * Math.cos(angle),
                HEIGHT / 2.0 + 70 * Math.sin(angle),
                WIDTH / 2.0 + 260 * Math.cos(angle + 0.3),
                HEIGHT / 2.0 + 160 * Math.sin(angle + 0.3),
                x - 60 * Math.cos(angle),
                y - 40 * Math.sin(angle),
                x - 40 * Math.cos(angle),
                y - 30 * Math.sin(angle)));
        bubble(pen, x, y, 110, 58);
    }

    /** An oval with three lines of scribble in it. */
    private static void bubble(Graphics2D pen, int x, int y, int halfWidth, int halfHeight) {
        pen.setStroke(new BasicStroke(5));
        pen.drawOval(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int line = -1; line <= 1; line++) {
            int reach = halfWidth - 30 - 12 * Math.abs(line);
            for (int at = -reach; at < reach; at += 14) {
                int up = (at / 14 + line) % 2 == 0 ? -5 : 5;
                pen.drawLine(x + at, y + 20 * line + up, x + at + 14, y + 20 * line - up);
            }
        }
    }

    private static byte[] written(BufferedImage sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
