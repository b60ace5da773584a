package org.standfirst.examples.quickstart;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.io.PrintStream;
import java.util.List;
import org.standfirst.Content;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** What validation found, as an editor reads it: where it is, what is wrong, and what to do about it. */
final class EditorReport {
    private static final ContentValidator VALIDATOR = ContentValidator.create();

    private EditorReport() {}

    /** Prints what must be mended before {@code content} is published, and what had better be. */
    static void print(Content content, PrintStream out) {
        print("to mend before it is published", VALIDATOR.validate(content, ForPublication.class), out);
        print("to consider", VALIDATOR.validate(content, Advisory.class), out);
    }

    private static void print(String purpose, List<ConstraintViolation<Content>> faults, PrintStream out) {
        out.println("Validation found " + count(faults) + " " + purpose + (faults.isEmpty() ? "." : ":"));
        for (ConstraintViolation<?> fault : faults) {
            out.println("  " + fault.getPropertyPath());
            out.println("      " + fault.getMessage());
            out.println("      In code: " + builderMethod(fault.getPropertyPath()) + "(...)");
        }
    }

    private static String count(List<?> faults) {
        return faults.isEmpty() ? "nothing" : faults.size() == 1 ? "1 thing" : faults.size() + " things";
    }

    /** Returns the last name of the path: it is the builder method that mends the fault. */
    private static String builderMethod(Path path) {
        String method = "";
        for (Path.Node node : path) {
            boolean named = node.getKind() == jakarta.validation.ElementKind.PROPERTY;
            method = named ? node.getName() : method;
        }
        return method;
    }
}
