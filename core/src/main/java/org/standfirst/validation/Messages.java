package org.standfirst.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The messages of our constraints in one language. Braces contain the key of a message or the name of a constraint's
 * attribute; there are no expressions, and the content is not available.
 */
final class Messages implements MessageInterpolator {
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final Pattern NAME = Pattern.compile("\\{([\\w.]+)}");

    private final Properties words = new Properties();

    /**
     * Reads the messages of {@code locale} and of its parent locales, such as {@code de} for {@code de-AT}; the default
     * locale is ignored.
     */
    Messages(Locale locale) {
        List<Locale> narrowFirst = Control.getControl(Control.FORMAT_PROPERTIES).getCandidateLocales(BUNDLE, locale);
        for (int i = narrowFirst.size() - 1; i >= 0; i--) {
            read(narrowFirst.get(i));
        }
    }

    private void read(Locale locale) {
        String file = Control.getControl(Control.FORMAT_PROPERTIES).toBundleName(BUNDLE, locale) + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String interpolate(String template, Context context) {
        String message = replaced(template, words::getProperty);
        return replaced(message, context.getConstraintDescriptor().getAttributes()::get);
    }

    @Override
    public String interpolate(String template, Context context, Locale ignored) {
        return interpolate(template, context);
    }

    private static String replaced(String text, Function<String, @Nullable Object> values) {
        return NAME.matcher(text).replaceAll(name -> {
            Object value = values.apply(name.group(1));
            return Matcher.quoteReplacement(value == null ? name.group() : value.toString());
        });
    }
}
