package statesheet.writing;

/** A file that is ready in memory; its name has no folder. */
public record NewFile(String name, byte[] bytes, FileFacts facts) {}
