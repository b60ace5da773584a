package org.standfirst.examples.quickstart;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
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
        out.println("Validation found " + count(faults.size()) + " " + purpose + (faults.isEmpty() ? "." : ":"));
        for (ConstraintViolation<Content> fault : faults) {
            Path path = fault.getPropertyPath();
            out.println("  " + path + " " + fault.getMessage()); // a message continues its path
            out.println("    -> " + ToDo.about(fault) + " In code: " + builderMethod(path) + "(...)");
        }
    }

    private static String count(int faults) {
        return switch (faults) {
            case 0 -> "nothing";
            case 1 -> "1 thing";
            default -> faults + " things";
        };
    }

    /** Returns the last name in the path: it is the builder method that mends the fault. */
    private static String builderMethod(Path path) {
        String method = "";
        for (Path.Node node : path) {
            method = node.getKind() == ElementKind.PROPERTY ? node.getName() : method;
        }
        return method;
    }
}
