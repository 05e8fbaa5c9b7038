package org.detente.curate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.Fault;

/**
 * The file of those who may write, one a line. It holds hashes and no tokens, and is refused all
 * the same when anybody but its owner may read or change it: whoever adds a line is a curator.
 */
public final class CuratorFile {

  private static final String HEAD =
      "# Curators: name, hash of the token, scopes, end. Made by 'detente curator add'.\n";
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path path;

  /** Names no file yet; it is read when it is asked. */
  public CuratorFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /**
   * Those who are in it, by name.
   *
   * @throws Fault NO_SUCH_FILE; BAD_CURATORS when others may read it, or a line is none
   */
  public Map<String, Curator> read() {
    try {
      requireOwn();
      Map<String, Curator> curators = new TreeMap<>();
      List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          add(curators, line, i + 1);
        }
      }
      return curators;
    } catch (NoSuchFileException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          path.toString(),
          "no such file of curators",
          "Make it with 'detente curator add'");
    } catch (IOException e) {
      throw bad(path.toString(), "cannot be read; expected lines of curators");
    }
  }

  /**
   * Adds a curator, or gives one a new token.
   *
   * @return the token, which is kept nowhere
   * @throws Fault as {@link #read}; BAD_USAGE when the name is none
   */
  public String add(String name, Set<Scope> scopes, Optional<Instant> expiry) {
    SecureRandom chance = new SecureRandom();
    Token token = Token.of(name, chance);
    try {
      Map<String, Curator> curators = Files.exists(path) ? read() : new TreeMap<>();
      TokenHash hash = TokenHash.of(token.secret(), chance);
      curators.put(name, new Curator(name, hash, scopes, expiry));
      write(curators);
      return token.text();
    } catch (IllegalArgumentException e) {
      throw new Fault(
          Fault.Code.BAD_USAGE, "'" + name + "'", e.getMessage(), "Choose another, such as anna");
    }
  }

  /** Takes a curator out; false when there was none of that name. */
  public boolean remove(String name) {
    Map<String, Curator> curators = read();
    boolean there = curators.remove(name) != null;
    if (there) {
      write(curators);
    }
    return there;
  }

  private void add(Map<String, Curator> curators, String line, int number) {
    try {
      Curator curator = Curator.parse(line);
      if (curators.put(curator.name(), curator) != null) {
        throw new IllegalArgumentException("a second line of " + curator.name());
      }
    } catch (IllegalArgumentException e) {
      throw bad(path + ":" + number, "no line of a curator: " + e.getMessage());
    }
  }

  private void write(Map<String, Curator> curators) {
    StringBuilder text = new StringBuilder(HEAD);
    curators.values().forEach(curator -> text.append(curator.line()).append('\n'));
    try {
      Path draft = Files.createTempFile(path.getParent(), ".curators", "", own());
      Files.writeString(draft, text);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw bad(path.toString(), "cannot be written; expected a folder that may be");
    }
  }

  private FileAttribute<?>[] own() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private void requireOwn() throws IOException {
    if (!isPosix()) {
      return;
    }
    Set<PosixFilePermission> given =
        Files.getFileAttributeView(path, PosixFileAttributeView.class)
            .readAttributes()
            .permissions();
    if (!OWNER.containsAll(given)) {
      throw new Fault(
          Fault.Code.BAD_CURATORS,
          path.toString(),
          "others may do with it: " + PosixFilePermissions.toString(given) + "; expected rw-------",
          "Say 'chmod 600 " + path.getFileName() + "'");
    }
  }

  private static Fault bad(String place, String found) {
    return new Fault(
        Fault.Code.BAD_CURATORS, place, found, "Correct it, or make it with 'detente curator add'");
  }
}
