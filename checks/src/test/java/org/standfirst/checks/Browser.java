package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.standfirst.testkit.Needs;

/** A headless Chromium and a local server for its only page. Requests to other hosts fail. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final HttpServer server;
    private final ChromeDriver driver;
    private volatile byte[] page = {};
    private volatile Map<String, String> headers = Map.of();

    private Browser(File chromium, File chromedriver) {
        server = listen();
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver)
                        .build(),
                new ChromeOptions().setBinary(chromium).addArguments(FLAGS));
    }

    /** Starts a browser; skips the running test if there is none. */
    static Browser start() {
        File chromium = executable("chromium");
        File chromedriver = executable("chromedriver");
        Needs.require(chromium.canExecute() && chromedriver.canExecute(), "no chromium and chromedriver on the PATH");
        return new Browser(chromium, chromedriver);
    }

    /** Opens a page. */
    void open(String html) {
        open(html, Map.of());
    }

    /** Opens a page with additional headers, such as a Content-Security-Policy. */
    void open(String html, Map<String, String> headers) {
        this.page = html.getBytes(UTF_8);
        this.headers = Map.copyOf(headers);
        driver.get(address());
    }

    /** Sets the width of the viewport in CSS pixels, even below the minimum of a window. */
    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets {@code prefers-color-scheme}: {@code light} or {@code dark}. */
    void colorScheme(String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Sets {@code forced-colors: active}, which uses the colors of the system; {@link #colorScheme} resets it. */
    void forcedColors() {
        Map<String, String> feature = Map.of("name", "forced-colors", "value", "active");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Runs {@code script} in the page and returns its result. */
    Object evaluate(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** Returns the address of the page. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Returns the driver of the browser. */
    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
        server.stop(0);
    }

    private HttpServer listen() {
        try {
            HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.createContext("/", this::answer);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static File executable(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst()
                .orElse(new File(name));
    }
}
