package statesheet.batch;

/** A file that is ready in memory; its name has no folder. */
record NewFile(String name, byte[] bytes) {}
