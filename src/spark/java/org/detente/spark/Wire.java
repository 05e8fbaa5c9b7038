package org.detente.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Records as bytes between machines. They are not {@code Serializable} since they hold {@code
 * Optional}s; Kryo 5 knows both.
 */
final class Wire {

  private static final int BUFFER = 1 << 12;
  private static final ThreadLocal<Kryo> KRYO = ThreadLocal.withInitial(Wire::kryo);

  private Wire() {}

  /** A record, or a list of records, as bytes. */
  static byte[] bytes(Object value) {
    Output out = new Output(BUFFER, -1);
    KRYO.get().writeClassAndObject(out, value);
    return out.toBytes();
  }

  /** What {@link #bytes} was given. */
  static <T> T read(byte[] bytes, Class<T> type) {
    return type.cast(KRYO.get().readClassAndObject(new Input(bytes)));
  }

  private static Kryo kryo() {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.setClassLoader(Thread.currentThread().getContextClassLoader());
    kryo.addDefaultSerializer(SortedSet.class, new Sorted());
    return kryo;
  }

  /** Sets that cannot be changed, whose class nobody else can make; in their natural order. */
  private static final class Sorted extends Serializer<SortedSet<?>> {

    @Override
    public void write(Kryo kryo, Output out, SortedSet<?> set) {
      out.writeInt(set.size(), true);
      set.forEach(element -> kryo.writeClassAndObject(out, element));
    }

    @Override
    public SortedSet<?> read(Kryo kryo, Input in, Class<? extends SortedSet<?>> type) {
      SortedSet<Object> set = new TreeSet<>();
      for (int left = in.readInt(true); left > 0; left--) {
        set.add(kryo.readClassAndObject(in));
      }
      return Collections.unmodifiableSortedSet(set);
    }
  }
}
