package fr.essaim.web.drawings;

import fr.essaim.web.drawings.MetroMap.Choice;
import fr.essaim.web.drawings.MetroMap.Line;
import fr.essaim.web.drawings.MetroMap.Slot;
import fr.essaim.web.drawings.MetroMap.Stop;
import fr.essaim.web.drawings.MetroMap.Workshop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where everything of a {@link MetroMap} stands. Computed once, from left to right. */
public record MetroLayout(
        int width, int height, List<Head> heads, List<Track> tracks, List<Station> stations, List<Pill> pills) {

    private static final int TRACK = 30;
    private static final int STATION = 60;
    private static final int ROW_GAP = 38;
    private static final int TOP = 84;
    private static final int LABEL = 26;
    private static final int PILL = 204;

    /** Name and hour above a column. */
    public record Head(double x, String name, String hour) {}

    /** One stretch of a line; the dashed ones lead to a free choice. */
    public record Stretch(String d, boolean dashed) {}

    /** A letter on a line. */
    public record Bullet(double x, double y, String points) {}

    /** A whole line with its letters. */
    public record Track(Line line, int colour, List<Stretch> stretches, List<Bullet> bullets) {}

    /** A session: where lines meet. */
    public record Station(
            String id, double x, double y, double height, Slot slot, Workshop workshop, String room, List<Line> lines) {

        public double top() {
            return y - height / 2;
        }

        public double left() {
            return x - STATION / 2.0;
        }

        /** Why each group comes here, one line each. */
        public String reason(Line line, List<Slot> slots) {
            return line.stops().get(slots.indexOf(slot)).reason();
        }

        public String href() {
            return lines.stream()
                    .flatMap(line -> line.stops().stream())
                    .filter(stop -> !stop.free() && !stop.href().isEmpty())
                    .map(Stop::href)
                    .findFirst()
                    .orElse("");
        }
    }

    /** The room for choosing: it spans the map, with the open workshops inside. */
    public record Pill(double x, double top, double width, double height, List<Open> open) {}

    /** One open workshop of a free choice. */
    public record Open(double x, double y, String code, String title, Choice choice) {}

    static MetroLayout of(MetroMap map) {
        return new Drawing(map).draw();
    }

    /** The pen: columns first, then rows, then the order of lines in each station, then the strokes. */
    private static final class Drawing {
        private final MetroMap map;
        private final double[] columns;
        private final double[] rows;
        private final double bottom;
        private final List<Map<Line, Double>> heights = new ArrayList<>();

        Drawing(MetroMap map) {
            this.map = map;
            this.rows = new double[map.workshops().size()];
            double y = TOP;
            for (int row = 0; row < rows.length; row++) {
                double tall = STATION;
                for (int slot = 0; slot < map.slots().size(); slot++) {
                    tall = Math.max(tall, stationHeight(map.at(slot, row).size()));
                }
                rows[row] = y + tall / 2;
                y += tall + ROW_GAP;
            }
            this.bottom = Math.max(y - ROW_GAP, TOP + map.lines().size() * TRACK);
            placeLines();
            this.columns = placeColumns();
        }

        MetroLayout draw() {
            List<Station> stations = new ArrayList<>();
            List<Pill> pills = new ArrayList<>();
            List<Head> heads = new ArrayList<>();
            for (int slot = 0; slot < columns.length; slot++) {
                Slot column = map.slots().get(slot);
                heads.add(new Head(columns[slot], column.name(), column.hour()));
                if (column.free()) {
                    pills.add(pill(slot));
                } else {
                    stationsOf(slot, stations);
                }
            }
            List<Track> tracks = map.lines().stream().map(this::track).toList();
            double right = columns.length == 0 ? LABEL : columns[columns.length - 1] + half(columns.length - 1) + 26;
            return new MetroLayout(
                    (int) Math.ceil(right), (int) Math.ceil(bottom + 28), heads, tracks, stations, pills);
        }

        private static double stationHeight(int lines) {
            return Math.max(STATION, lines * TRACK + 4.0);
        }

        private double half(int slot) {
            return map.slots().get(slot).free() ? PILL / 2.0 : STATION / 2.0;
        }

        private void placeLines() {
            for (int slot = 0; slot < map.slots().size(); slot++) {
                Map<Line, Double> here = new HashMap<>();
                if (map.slots().get(slot).free()) {
                    for (int i = 0; i < map.lines().size(); i++) {
                        Line line = map.lines().get(i);
                        here.put(
                                line,
                                slot == 0
                                        ? TOP + 15.0 + i * TRACK
                                        : heights.get(slot - 1).get(line));
                    }
                }
                for (int row = 0; row < rows.length; row++) {
                    List<Line> meeting = new ArrayList<>(map.at(slot, row));
                    meeting.sort(Comparator.comparingDouble(comesFrom(slot)));
                    for (int i = 0; i < meeting.size(); i++) {
                        here.put(meeting.get(i), rows[row] + (i - (meeting.size() - 1) / 2.0) * TRACK);
                    }
                }
                for (Line line : map.lines()) {
                    here.putIfAbsent(
                            line, slot == 0 ? TOP : heights.get(slot - 1).get(line));
                }
                heights.add(here);
            }
        }

        /** Lines enter a station in the order they arrive; in the first column, in the order they will leave. */
        private java.util.function.ToDoubleFunction<Line> comesFrom(int slot) {
            if (slot > 0) {
                return heights.get(slot - 1)::get;
            }
            return line -> line.stops().stream()
                    .skip(1)
                    .filter(stop -> !stop.free())
                    .findFirst()
                    .map(stop -> rows[stop.workshop()])
                    .orElse(0.0);
        }

        private double[] placeColumns() {
            double[] x = new double[map.slots().size()];
            double at = LABEL + 62;
            for (int slot = 0; slot < x.length; slot++) {
                if (slot > 0) {
                    at += half(slot - 1) + gap(slot) + half(slot);
                } else {
                    at += half(0);
                }
                x[slot] = at;
            }
            return x;
        }

        /** Room between two columns: the higher the lines climb, the wider, so that slopes stay gentle. */
        private double gap(int slot) {
            if (map.slots().get(slot).free()) {
                return 110;
            }
            double climb = map.lines().stream()
                    .mapToDouble(line -> Math.abs(
                            heights.get(slot).get(line) - heights.get(slot - 1).get(line)))
                    .max()
                    .orElse(0);
            return Math.min(340, Math.max(200, 150 + 0.6 * climb));
        }

        private void stationsOf(int slot, List<Station> stations) {
            for (int row = 0; row < rows.length; row++) {
                List<Line> meeting = map.at(slot, row);
                if (meeting.isEmpty()) {
                    continue;
                }
                String room = meeting.get(0).stops().get(slot).room();
                stations.add(new Station(
                        "station-" + slot + "-" + row,
                        columns[slot],
                        rows[row],
                        stationHeight(meeting.size()),
                        map.slots().get(slot),
                        map.workshops().get(row),
                        room,
                        meeting));
            }
        }

        private Pill pill(int slot) {
            double left = columns[slot] - PILL / 2.0;
            List<Open> open = map.choices().stream()
                    .filter(choice -> choice.slot() == slot)
                    .map(choice -> new Open(
                            left + 48,
                            rows[choice.workshop()],
                            map.workshops().get(choice.workshop()).code(),
                            map.workshops().get(choice.workshop()).title(),
                            choice))
                    .toList();
            return new Pill(left, TOP - 14.0, PILL, bottom - TOP + 28, open);
        }

        private Track track(Line line) {
            List<Stretch> stretches = new ArrayList<>();
            List<Bullet> bullets = new ArrayList<>();
            double x = LABEL;
            double y = columns.length == 0 ? TOP : heights.get(0).get(line);
            bullets.add(bullet(x, y));
            for (int slot = 0; slot < columns.length; slot++) {
                boolean dashed = map.slots().get(slot).free();
                double to = columns[slot] - (map.slots().get(slot).free() ? half(slot) : 0);
                double level = heights.get(slot).get(line);
                stretches.add(new Stretch(stroke(x, y, to, level), dashed));
                if (slot > 0 && to - x > 160) {
                    bullets.add(bullet(x + (map.slots().get(slot - 1).free() ? 36 : half(slot - 1) + 36), y));
                    bullets.add(bullet(to - STATION / 2.0 - 36, level));
                } else if (slot > 0) {
                    bullets.add(bullet((x + half(slot - 1) + to) / 2, level));
                }
                x = columns[slot] + (map.slots().get(slot).free() ? half(slot) : 0);
                y = level;
            }
            return new Track(line, map.colourOf(line), stretches, bullets);
        }

        private static Bullet bullet(double x, double y) {
            return new Bullet(x, y, Hexagon.flat(x, y, 13));
        }

        /** Level, then a slope with two soft bends, then level again. */
        private static String stroke(double x0, double y0, double x1, double y1) {
            if (Math.abs(y1 - y0) < 1) {
                return format("M%.1f %.1fH%.1f", x0, y0, x1);
            }
            double middle = (x0 + x1) / 2;
            double reach = Math.min(Math.abs(y1 - y0) / 2, (x1 - x0) / 2 - 96);
            double a = middle - reach;
            double b = middle + reach;
            double slope = Math.hypot(b - a, y1 - y0);
            double soft = Math.min(16, slope / 3);
            double dx = (b - a) / slope * soft;
            double dy = (y1 - y0) / slope * soft;
            return format("M%.1f %.1fH%.1fQ%.1f %.1f %.1f %.1f", x0, y0, a - soft, a, y0, a + dx, y0 + dy)
                    + format("L%.1f %.1fQ%.1f %.1f %.1f %.1fH%.1f", b - dx, y1 - dy, b, y1, b + soft, y1, x1);
        }

        private static String format(String pattern, Object... numbers) {
            return String.format(Locale.ROOT, pattern, numbers);
        }
    }
}
