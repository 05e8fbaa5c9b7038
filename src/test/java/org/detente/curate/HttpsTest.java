package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door with a key of its own. */
class HttpsTest {

  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  @Test
  void a_door_with_a_key_store_speaks_https() throws Exception {
    Path keys = folder.resolve("door.p12");
    makeKey(keys);
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        Door door = open(store, keys, PASSWORD)) {
      assertTrue(door.url().startsWith("https://localhost:"), door.url());
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .sslContext(trusting(keys))
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(door.url())).build(), BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
    }
  }

  @Test
  void a_key_store_that_cannot_be_read_is_told() throws Exception {
    Path keys = Files.writeString(folder.resolve("none.p12"), "none");
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      Fault fault = assertThrows(Fault.class, () -> open(store, keys, "wrong"));
      assertEquals(Fault.Code.BAD_USAGE, fault.code());
    }
  }

  private Door open(EmbeddedStore store, Path keys, String password) throws Exception {
    CuratorFile curators = new CuratorFile(folder.resolve("curators"));
    curators.add("anna", Scope.ALL, Optional.empty());
    return Door.open(
        store,
        TestOntology.validator(folder.resolve("ontology")),
        new DoorSettings(
            0,
            curators,
            Optional.of(new DoorSettings.KeyStore(keys, password)),
            folder.resolve("door"),
            folder.resolve("backups"),
            Path.of("").toAbsolutePath(),
            DoorSettings.BUDGET,
            InstantSource.system()));
  }

  private static void makeKey(Path file) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "door",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    assertEquals(0, keytool.waitFor(), said);
  }

  private static SSLContext trusting(Path file) throws Exception {
    KeyStore own = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      own.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("door", own.getCertificate("door"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
