package statesheet.brand;

import java.util.Map;
import statesheet.problem.Where;

/**
 * What a brand says for the printing press.
 *
 * @param inkLimit the most ink at one point of the paper, in percent of one full ink: 300 is three full inks
 * @param inks     of the roles that name theirs
 * @param where    where each of them is chosen, for problems
 */
public record Press(double inkLimit, Map<ColorRole, Ink> inks, Origins where) {

    public Press {
        inks = Map.copyOf(inks);
    }

    /**
     * Where {@code brand.json} chooses what is printed.
     *
     * @param colors every role that a brand chooses: its inks, or else its color, or else the file
     * @param styles the color of every style, or else the file
     */
    public record Origins(Map<ColorRole, Where> colors, Map<StyleRole, Where> styles, Where logo) {

        public Origins {
            colors = Map.copyOf(colors);
            styles = Map.copyOf(styles);
        }
    }
}
