package org.standfirst.checks;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, in this process. Not thread-safe. */
final class NuChecker implements ErrorHandler {
    private final SimpleDocumentValidator validator;
    private final List<String> findings = new ArrayList<>();

    private NuChecker(SimpleDocumentValidator validator) {
        this.validator = validator;
    }

    /** Creates a checker and reads its schemas, which takes a second or two. */
    static NuChecker create() {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, true);
        NuChecker checker = new NuChecker(validator);
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, checker);
            validator.setUpValidatorAndParsers(checker, true, false);
        } catch (Exception e) { // declared by the checker
            throw new AssertionError("the checker did not start", e);
        }
        return checker;
    }

    /** Returns the errors and warnings for a document, with line and column. */
    List<String> check(String html) {
        findings.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
        return List.copyOf(findings);
    }

    @Override
    public void warning(SAXParseException warning) {
        findings.add("warning: " + warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
        findings.add("error: " + error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
