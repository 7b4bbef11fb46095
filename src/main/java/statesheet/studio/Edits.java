package statesheet.studio;

import java.io.IOException;
import java.util.List;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.studio.desk.Saving;
import statesheet.studio.desk.StoredText;

/** Changes of single values in the edition's files. */
final class Edits {

    private Edits() {}

    /**
     * Saves the file with one value changed.
     *
     * @param path  keys from the outermost object inward
     * @param value as JSON
     * @return the whole text as it is now, or what is on disk instead
     */
    static Answer save(Desk desk, DeskFile file, StoredText before, List<String> path, String value)
            throws IOException {
        var after = JsonEdit.set(before.text(), path, value);
        if (after.isEmpty()) {
            return Answer.refusal(422, "The file is not JSON as it is now. Correct it on the Text tab first.");
        }
        return switch (desk.save(file, after.get(), before.hash())) {
            case Saving.Saved(var hash) -> Answer.json(new StoredText(after.get(), hash));
            case Saving.Conflict(var onDisk) -> Answer.json(412, onDisk);
        };
    }
}
