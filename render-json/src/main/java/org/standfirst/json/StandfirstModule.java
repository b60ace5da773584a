package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Url;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets an application's own mapper of Jackson 3 read and write content and {@link Url}s, alone or within the
 * application's values, in the format and by the code of {@link JsonRenderer} and {@link JsonReader}. It is found by
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>Annotations, naming strategies, views, filters and type ids of the mapper have no bearing on content. What the mapper
 * says of the text as such, its indentation or its escapes, holds for content too. A fault is an exception of Jackson's
 * whose cause is the {@link JsonException}; its pointers begin at the content, whose bytes the mapper's own constraints
 * limit. A property that isn't known is a fault if {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} is enabled.
 */
public final class StandfirstModule extends JacksonModule {
    private final JsonReader reader;

    /** Makes a module that reads as {@link JsonReader#create()} does. */
    public StandfirstModule() {
        this(JsonReader.create());
    }

    /** Makes a module that reads within the limits of {@code reader}, and reports to those that it reports to. */
    public StandfirstModule(JsonReader reader) {
        this.reader = requireNonNull(reader, "reader");
    }

    @Override
    public String getModuleName() {
        return "org.standfirst.json";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ContentSerializers());
        context.addDeserializers(new ContentDeserializers(reader));
    }

    private static final class ContentSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            if (type.hasRawClass(Url.class)) {
                return new PartSerializer<Url>((url, json) -> json.url(url));
            }
            return type.isTypeOrSubTypeOf(Content.class) ? new PartSerializer<>(ContentJson::write) : null;
        }
    }

    private static final class ContentDeserializers extends Deserializers.Base {
        private final JsonReader reader;

        private ContentDeserializers(JsonReader reader) {
            this.reader = reader;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            if (type.hasRawClass(Url.class)) {
                return new PartDeserializer<>(JsonInput::url, reader);
            }
            return type.isTypeOrSubTypeOf(Content.class)
                    ? new PartDeserializer<>(
                            ContentJson.reader(type.getRawClass().asSubclass(Content.class)), reader)
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Url.class || Content.class.isAssignableFrom(type);
        }
    }

    private static final class PartSerializer<T> extends ValueSerializer<T> {
        private final JsonWriter.Part<T> part;

        private PartSerializer(JsonWriter.Part<T> part) {
            this.part = part;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            part.write(value, new GeneratorJsonWriter(out));
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            serialize(value, out, context);
        }
    }

    private static final class PartDeserializer<T> extends ValueDeserializer<T> {
        private final Function<JsonInput, T> part;
        private final JsonReader reader;

        private PartDeserializer(Function<JsonInput, T> part, JsonReader reader) {
            this.part = part;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            try {
                return reader.readPart(json, part, strict);
            } catch (JsonException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types) {
            return deserialize(json, context);
        }
    }
}
