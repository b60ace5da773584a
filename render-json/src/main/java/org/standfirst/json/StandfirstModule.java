package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.body.Block;
import org.standfirst.body.Json;
import org.standfirst.json.format.PartsJson;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.writer.GeneratorJsonWriter;
import org.standfirst.json.writer.JsonWriter;
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
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * A Jackson 3 module that reads and writes content and its parts, alone or within values of the application, in the
 * format of {@link JsonRenderer} and {@link JsonReader}:
 *
 * <pre>{@code
 * record Front(List<Article> articles, List<RelatedLink> more) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>Spring Boot 4 registers it automatically if {@code standfirst-render-json} is a dependency, so that controllers
 * can take and return articles. For other limits, declare a bean of this class, which replaces it.
 *
 * <p>Annotations, naming strategies, views, filters and type ids of the mapper do not apply to content and its parts;
 * its settings for indentation and escapes do. Enum constants have the names of the format, also as keys of maps;
 * otherwise the mapper's settings for enums apply. A fault is a Jackson exception whose cause is the {@link
 * JsonException}; its pointers are relative to the content or part. The mapper's own constraints limit the size. An
 * unknown property is a fault if {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} is enabled; it is disabled
 * by default.
 */
public final class StandfirstModule extends JacksonModule {
    private final JsonReader reader;

    /** Creates a module that reads as {@link JsonReader#create()} does. */
    public StandfirstModule() {
        this(JsonReader.create());
    }

    /** Creates a module with the limits and the listener of {@code reader}. */
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
        requireNonNull(context, "context");
        context.addSerializers(new PartSerializers());
        context.addDeserializers(new PartDeserializers(reader));
        context.appendAnnotationIntrospector(new Constants());
    }

    /** Sets the names of the model's enum constants to those of the format, as values and as keys of maps. */
    private static final class Constants extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            String home = type.getRawType().getPackageName();
            if (home.equals(Content.class.getPackageName()) || home.equals(Block.class.getPackageName())) {
                Arrays.setAll(names, i -> Choice.name(constants[i]));
            }
            return names;
        }
    }

    private static final class PartSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            PartsJson.Part<?> part = PartsJson.of(type.isTypeOrSubTypeOf(Json.class) ? Json.class : type.getRawClass());
            return part == null ? null : new PartSerializer<>(part.writer());
        }
    }

    private static final class PartDeserializers extends Deserializers.Base {
        private final JsonReader reader;

        private PartDeserializers(JsonReader reader) {
            this.reader = reader;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            PartsJson.Part<?> part = PartsJson.of(type.getRawClass());
            return part == null ? null : new PartDeserializer<>(part, reader);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return PartsJson.of(type) != null;
        }
    }

    private static final class PartSerializer<T> extends ValueSerializer<T> {
        private final JsonWriter.Part<? super T> part;

        private PartSerializer(JsonWriter.Part<? super T> part) {
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
        private final PartsJson.Part<T> part;
        private final JsonReader reader;

        private PartDeserializer(PartsJson.Part<T> part, JsonReader reader) {
            this.part = part;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            try {
                return reader.documents().readPart(json, part.reader(), strict);
            } catch (JsonException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types) {
            return deserialize(json, context);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return part.nullValue();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
