package statesheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import statesheet.sheet.Item;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** A sheet as someone hears it who cannot see it: element by element, with the pages each of them stands on. */
public final class Read {

    private final Map<Integer, List<Item.Glyphs>> glyphs = new HashMap<>();
    private final Map<Integer, Set<Integer>> pages = new HashMap<>();
    private final Structure document;

    public Read(Sheet sheet) {
        this.document = sheet.structure();
        for (var page : sheet.pages()) {
            for (var item : page.items()) {
                if (item.tag() instanceof Tag.Content(int leaf)) {
                    pages.computeIfAbsent(leaf, none -> new TreeSet<>()).add(page.number());
                    if (item instanceof Item.Glyphs words) {
                        glyphs.computeIfAbsent(leaf, none -> new ArrayList<>()).add(words);
                    }
                }
            }
        }
    }

    /** What is said, one entry for each element that holds text or stands for a figure. */
    public List<String> aloud() {
        var said = new ArrayList<String>();
        say(document, said);
        return said;
    }

    private void say(Structure element, List<String> said) {
        boolean inline = element.kids().stream().allMatch(kid -> kid.role() == Role.SPAN || kid.role() == Role.LINK);
        if (element.attributes().alternative().isPresent()) {
            said.add(element.attributes().alternative().get());
        } else if (inline) {
            said.add(text(element).replace('\u00A0', ' ').strip());
        } else {
            element.kids().forEach(kid -> say(kid, said));
        }
    }

    String text(Structure element) {
        return glyphs(element).stream().map(words -> words.run().text()).collect(Collectors.joining());
    }

    List<Item.Glyphs> glyphs(Structure element) {
        var all = new ArrayList<>(glyphs.getOrDefault(element.id(), List.of()));
        element.kids().forEach(kid -> all.addAll(glyphs(kid)));
        return all;
    }

    Set<Integer> pages(Structure element) {
        var all = new TreeSet<>(pages.getOrDefault(element.id(), Set.of()));
        element.kids().forEach(kid -> all.addAll(pages(kid)));
        return all;
    }

    /** All elements with a role, in the order in which they are read. */
    public List<Structure> all(Role role) {
        var found = new ArrayList<Structure>();
        gather(document, role, found);
        return found;
    }

    private static void gather(Structure element, Role role, List<Structure> found) {
        if (element.role() == role) {
            found.add(element);
        }
        element.kids().forEach(kid -> gather(kid, role, found));
    }

    /** Elements without kids that no item on any page belongs to. */
    List<Structure> empty() {
        var found = new ArrayList<Structure>();
        gatherEmpty(document, found);
        return found;
    }

    private void gatherEmpty(Structure element, List<Structure> found) {
        if (element.kids().isEmpty() && !pages.containsKey(element.id())) {
            found.add(element);
        }
        element.kids().forEach(kid -> gatherEmpty(kid, found));
    }

    /** The elements right below the document, one after the other. */
    Iterator<Structure> elements() {
        return document.kids().iterator();
    }
}
