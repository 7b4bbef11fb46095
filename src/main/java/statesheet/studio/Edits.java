package statesheet.studio;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.studio.desk.Saving;
import statesheet.studio.desk.StoredText;

/** Changes of single values in the edition's files. */
final class Edits {

    private Edits() {}

    /**
     * Saves the file with some values changed.
     *
     * @param values as JSON, by their keys from the outermost object inward
     * @return the whole text as it is now, or what is on disk instead
     */
    static Answer save(Desk desk, DeskFile file, StoredText before, Map<List<String>, String> values)
            throws IOException {
        var after = Optional.of(before.text());
        for (var value : values.entrySet()) {
            after = after.flatMap(text -> JsonEdit.set(text, value.getKey(), value.getValue()));
        }
        if (after.isEmpty()) {
            return Answer.refusal(422, "The file is not JSON as it is now. Correct it on the Text tab first.");
        }
        return switch (desk.save(file, after.get(), before.hash())) {
            case Saving.Saved(var hash) -> Answer.json(new StoredText(after.get(), hash));
            case Saving.Conflict(var onDisk) -> Answer.json(412, onDisk);
        };
    }
}
