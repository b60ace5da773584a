package org.standfirst.examples.quickstart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures to stand for photos, drawn in code so that the repository needs no image files. */
enum Drawing {
    TOWER(Drawing::tower),
    WHEELS(Drawing::wheels),
    QUAY(Drawing::quay),
    LOGO(Drawing::logo);

    /** The canvas that everything below is drawn on; it is scaled to the size that is asked for. */
    private static final int WIDTH = 1600;

    private static final int HEIGHT = 900;

    private final Consumer<Graphics2D> scene;

    Drawing(Consumer<Graphics2D> scene) {
        this.scene = scene;
    }

    /** Returns how high a drawing of that width is. */
    static int height(int width) {
        return width * HEIGHT / WIDTH;
    }

    void writePng(int width, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height(width), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale((double) width / WIDTH, (double) width / WIDTH);
        scene.accept(canvas);
        canvas.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static void tower(Graphics2D canvas) {
        sky(canvas, new Color(0x28, 0x3A, 0x5E), new Color(0xF2, 0xA9, 0x71));
        canvas.setColor(new Color(0xFF, 0xE3, 0xB0));
        canvas.fill(disc(1120, 560, 90));
        sea(canvas, 560, new Color(0x3C, 0x4F, 0x6B), new Color(0x16, 0x20, 0x33));
        canvas.setColor(new Color(0x1B, 0x1E, 0x28));
        canvas.fill(new Rectangle2D.Double(0, 760, WIDTH, 140));
        canvas.setColor(new Color(0x2A, 0x2C, 0x37));
        canvas.fill(polygon(380, 800, 420, 220, 640, 220, 680, 800));
        canvas.fill(polygon(390, 220, 530, 70, 670, 220));
        clockFace(canvas, 530, 350);
    }

    private static void clockFace(Graphics2D canvas, int x, int y) {
        canvas.setColor(new Color(0xF4, 0xEC, 0xD8));
        canvas.fill(disc(x, y, 92));
        canvas.setColor(new Color(0x2A, 0x2C, 0x37));
        canvas.setStroke(new BasicStroke(6));
        for (int mark = 0; mark < 12; mark++) {
            canvas.draw(spoke(x, y, mark * Math.PI / 6, 72, 84));
        }
        canvas.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(spoke(x, y, -0.9, -18, 66));
        canvas.fill(disc(x, y, 12));
    }

    private static void wheels(Graphics2D canvas) {
        canvas.setPaint(
                new GradientPaint(0, 0, new Color(0x3A, 0x2B, 0x22), WIDTH, HEIGHT, new Color(0x17, 0x11, 0x0E)));
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        wheel(canvas, 560, 470, 330, 44, new Color(0xC7, 0x9A, 0x4B));
        wheel(canvas, 1058, 310, 176, 24, new Color(0xD9, 0xB2, 0x66));
        wheel(canvas, 1188, 655, 174, 24, new Color(0xAE, 0x83, 0x3B));
    }

    private static void wheel(Graphics2D canvas, int x, int y, int radius, int teeth, Color brass) {
        Area wheel = new Area(disc(x, y, radius));
        Rectangle2D tooth = new Rectangle2D.Double(x - 13, y - radius - 22, 26, 40);
        for (int i = 0; i < teeth; i++) {
            wheel.add(new Area(AffineTransform.getRotateInstance(2 * Math.PI * i / teeth, x, y)
                    .createTransformedShape(tooth)));
        }
        for (int i = 0; i < 6; i++) {
            double angle = i * Math.PI / 3;
            wheel.subtract(new Area(disc(
                    (int) (x + 0.58 * radius * Math.cos(angle)),
                    (int) (y + 0.58 * radius * Math.sin(angle)),
                    radius / 5)));
        }
        wheel.subtract(new Area(disc(x, y, radius / 9)));
        canvas.setPaint(
                new GradientPaint(x - radius, y - radius, brass.brighter(), x + radius, y + radius, brass.darker()));
        canvas.fill(wheel);
    }

    private static void quay(Graphics2D canvas) {
        sky(canvas, new Color(0x8F, 0xC1, 0xE3), new Color(0xF6, 0xEE, 0xDA));
        Color[] walls = {
            new Color(0xD9, 0x6C, 0x4F),
            new Color(0xE8, 0xC2, 0x6A),
            new Color(0x6F, 0x9C, 0x8B),
            new Color(0xB7, 0x5D, 0x69)
        };
        for (int house = 0; house < 8; house++) {
            house(canvas, house * 200, 330 - house % 3 * 40, walls[house % walls.length]);
        }
        sea(canvas, 620, new Color(0x4F, 0x87, 0xA6), new Color(0x1D, 0x4A, 0x66));
        canvas.setColor(new Color(0xF7, 0xF3, 0xE8));
        canvas.fill(polygon(812, 250, 812, 690, 1030, 690));
        canvas.fill(polygon(792, 330, 792, 690, 640, 690));
        canvas.setColor(new Color(0x5A, 0x2E, 0x22));
        canvas.fill(polygon(600, 705, 1060, 705, 990, 785, 670, 785));
    }

    private static void house(Graphics2D canvas, int x, int y, Color wall) {
        canvas.setColor(wall);
        canvas.fill(new Rectangle2D.Double(x, y, 200, 300));
        canvas.setColor(wall.darker().darker());
        canvas.fill(polygon(x, y, x + 100, y - 110, x + 200, y));
        for (int window = 0; window < 4; window++) {
            canvas.fill(new Rectangle2D.Double(x + 38 + window % 2 * 80, y + 50 + window / 2 * 110, 44, 62));
        }
    }

    private static void logo(Graphics2D canvas) {
        canvas.setColor(new Color(0xFB, 0xFA, 0xF7));
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        canvas.setColor(new Color(0x2A, 0x2C, 0x37));
        canvas.fill(disc(800, 450, 330));
        canvas.setColor(new Color(0xFB, 0xFA, 0xF7));
        canvas.setStroke(new BasicStroke(48, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(spoke(800, 450, -0.9, -80, 220));
    }

    private static void sky(Graphics2D canvas, Color top, Color bottom) {
        canvas.setPaint(new GradientPaint(0, 0, top, 0, 620, bottom));
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private static void sea(Graphics2D canvas, int level, Color far, Color near) {
        canvas.setPaint(new GradientPaint(0, level, far, 0, HEIGHT, near));
        canvas.fill(new Rectangle2D.Double(0, level, WIDTH, HEIGHT - level));
        canvas.setColor(new Color(255, 255, 255, 36));
        canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int wave = 0; wave < 40; wave++) {
            int y = level + 12 + wave * 8;
            int x = wave * 617 % WIDTH;
            canvas.draw(new Line2D.Double(x, y, x + 60 + wave * 4, y));
        }
    }

    private static Ellipse2D disc(int x, int y, int radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Line2D spoke(int x, int y, double angle, int from, int to) {
        return new Line2D.Double(
                x + from * Math.sin(angle),
                y - from * Math.cos(angle),
                x + to * Math.sin(angle),
                y - to * Math.cos(angle));
    }

    private static Path2D polygon(int... corners) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            polygon.lineTo(corners[i], corners[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }
}
