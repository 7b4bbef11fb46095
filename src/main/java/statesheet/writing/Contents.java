package statesheet.writing;

import java.io.IOException;
import java.io.OutputStream;

/** What is in a file, written piece by piece. */
@FunctionalInterface
public interface Contents {

    void writeTo(OutputStream out) throws IOException;
}
