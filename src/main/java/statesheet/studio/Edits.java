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
     * @param values as JSON, by their keys from the outermost object inward; a new one goes before the others
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

    /** Saves both files, or neither where something else is in one of them by now. */
    static Answer saveBoth(Desk desk, Renaming.Outcome.Texts after, StoredText edition, StoredText sheet)
            throws IOException {
        return switch (desk.save(DeskFile.SHEET, after.sheet(), sheet.hash())) {
            case Saving.Conflict(var onDisk) -> Answer.json(412, onDisk);
            case Saving.Saved(var hash) -> saveOrUndo(desk, after.edition(), edition, sheet, hash);
        };
    }

    /** @param hash of the sheet's file, which gets its former text again where the edition's cannot be saved */
    private static Answer saveOrUndo(Desk desk, String after, StoredText edition, StoredText sheet, String hash)
            throws IOException {
        boolean isDone = false;
        try {
            var saving = desk.save(DeskFile.EDITION, after, edition.hash());
            isDone = saving instanceof Saving.Saved;
            return Answer.json(isDone ? 200 : 412, saving);
        } finally {
            if (!isDone) {
                desk.save(DeskFile.SHEET, sheet.text(), hash);
            }
        }
    }
}
