import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the program start quicker: writes into its classes what Java would otherwise link anew in
/// each process, since the class cache of JDK 25 cannot keep it.
///
/// - A switch over types asks `SwitchBootstraps` for a class of its own; here it becomes a method
///   that asks `instanceof`.
/// - `equals` and `hashCode` of records are put together from method handles; here they become
///   plain code that gives the same answers.
/// - Classes of a format older than Java 8 are written in that of Java 8, which the cache takes.
///
/// `java -cp LIBRARIES src/weave/Weave.java FOLDER-OR-JAR...` weaves in place; what is woven stays
/// as it is. The build does it after compiling.
public final class Weave {
  private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

  private final ClassFile format;

  private Weave(ClassFile format) {
    this.format = format;
  }

  public static void main(String[] places) throws IOException {
    // What a method's frames look like depends on which types are interfaces.
    var types = ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader());
    var weave =
        new Weave(
            ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(types),
                // Without the entries that nothing refers to any more.
                ClassFile.ConstantPoolSharingOption.NEW_POOL));
    for (var place : places) {
      var path = Path.of(place).toAbsolutePath();
      if (Files.isDirectory(path)) {
        weave.weaveAll(path);
      } else {
        try (var jar = FileSystems.newFileSystem(path)) {
          weave.weaveAll(jar.getPath("/"));
        }
      }
    }
  }

  private void weaveAll(Path folder) throws IOException {
    List<Path> classes;
    try (var files = Files.walk(folder)) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (var file : classes) {
      weave(file);
    }
  }

  /// The file keeps its time, by which the compiler knows whether it is older than its source.
  private void weave(Path file) throws IOException {
    var model = format.parse(Files.readAllBytes(file));
    if (model.isModuleInfo() || !isOld(model) && !links(model)) {
      return;
    }
    var woven = format.transformClass(model, lifted(model).andThen(plain(model)));
    var time = Files.getLastModifiedTime(file);
    Files.write(file, woven);
    Files.setLastModifiedTime(file, time);
  }

  private static boolean isOld(ClassModel model) {
    return model.majorVersion() < ClassFile.JAVA_8_VERSION;
  }

  private static boolean links(ClassModel model) {
    for (var entry : model.constantPool()) {
      if (entry instanceof InvokeDynamicEntry dynamic && links(dynamic)) {
        return true;
      }
    }
    return false;
  }

  private static boolean links(InvokeDynamicEntry dynamic) {
    var owner = dynamic.bootstrap().bootstrapMethod().asSymbol().owner();
    var name = dynamic.name().stringValue();
    return owner.equals(SWITCHES) && name.equals("typeSwitch")
        || owner.equals(RECORDS) && (name.equals("equals") || name.equals("hashCode"));
  }

  private static ClassTransform lifted(ClassModel model) {
    if (!isOld(model)) {
      return ClassTransform.ACCEPT_ALL;
    }
    ClassTransform version =
        (to, element) -> {
          if (element instanceof ClassFileVersion) {
            to.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            to.with(element);
          }
        };
    return version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
  }

  /// @param name of the method that it becomes
  private record Switch(String name, MethodTypeDesc type, List<ClassDesc> labels) {}

  private static ClassTransform plain(ClassModel model) {
    var switches = new ArrayList<Switch>();
    var self = model.thisClass().asSymbol();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    CodeTransform code =
        (to, element) -> {
          if (element instanceof InvokeDynamicInstruction dynamic) {
            if (isTypeSwitch(dynamic)) {
              var made =
                  new Switch(
                      "switch$" + switches.size(),
                      dynamic.typeSymbol(),
                      dynamic.bootstrapArgs().stream().map(ClassDesc.class::cast).toList());
              switches.add(made);
              to.invokestatic(self, made.name(), made.type(), isInterface);
              return;
            }
            if (isRecordMethod(dynamic, "equals")) {
              equalTo(to, self, dynamic);
              return;
            }
            if (isRecordMethod(dynamic, "hashCode")) {
              hash(to, dynamic);
              return;
            }
          }
          to.with(element);
        };
    return ClassTransform.transformingMethodBodies(code)
        .andThen(ClassTransform.endHandler(to -> switches.forEach(each -> addSwitch(to, each))));
  }

  private static boolean isTypeSwitch(InvokeDynamicInstruction dynamic) {
    var bootstrap = dynamic.bootstrapMethod();
    return bootstrap.owner().equals(SWITCHES)
        && bootstrap.methodName().equals("typeSwitch")
        && dynamic.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  private static boolean isRecordMethod(InvokeDynamicInstruction dynamic, String name) {
    return dynamic.bootstrapMethod().owner().equals(RECORDS)
        && dynamic.name().stringValue().equals(name);
  }

  /// As `SwitchBootstraps.typeSwitch` answers: the first label from `restart` on that the target is
  /// an instance of, their number where it is of none, -1 for null.
  private static void addSwitch(ClassBuilder to, Switch made) {
    to.withMethodBody(
        made.name(),
        made.type(),
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          var known = code.newLabel();
          code.aload(0).ifnonnull(known).iconst_m1().ireturn().labelBinding(known);
          for (int i = 0; i < made.labels().size(); i++) {
            var next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(made.labels().get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
          }
          code.loadConstant(made.labels().size()).ireturn();
        });
  }

  private static List<DirectMethodHandleDesc> components(InvokeDynamicInstruction dynamic) {
    return dynamic.bootstrapArgs().stream()
        .skip(2)
        .map(DirectMethodHandleDesc.class::cast)
        .toList();
  }

  /// Stack: this, other.
  private static void equalTo(CodeBuilder to, ClassDesc self, InvokeDynamicInstruction dynamic) {
    var differs = to.newLabel();
    var end = to.newLabel();
    int other = to.allocateLocal(TypeKind.REFERENCE);
    int one = to.allocateLocal(TypeKind.REFERENCE);
    to.astore(other).astore(one);
    to.aload(other).instanceOf(self).ifeq(differs);
    for (var component : components(dynamic)) {
      var type = component.invocationType().returnType();
      to.aload(one).getfield(self, component.methodName(), type);
      to.aload(other).checkcast(self).getfield(self, component.methodName(), type);
      switch (type.descriptorString()) {
        case "I", "Z", "B", "C", "S" -> to.if_icmpne(differs);
        case "J" -> to.lcmp().ifne(differs);
        case "F", "D" -> {
          boolean single = type.descriptorString().equals("F");
          var box = single ? ConstantDescs.CD_Float : ConstantDescs.CD_Double;
          to.invokestatic(box, "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
              .ifne(differs);
        }
        default ->
            to.invokestatic(
                    OBJECTS,
                    "equals",
                    MethodTypeDesc.of(
                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                .ifeq(differs);
      }
    }
    to.iconst_1().goto_(end).labelBinding(differs).iconst_0().labelBinding(end);
  }

  /// Stack: this.
  private static void hash(CodeBuilder to, InvokeDynamicInstruction dynamic) {
    var self = dynamic.typeSymbol().parameterType(0);
    int one = to.allocateLocal(TypeKind.REFERENCE);
    to.astore(one).iconst_0();
    for (var component : components(dynamic)) {
      var type = component.invocationType().returnType();
      to.bipush(31).imul().aload(one).getfield(self, component.methodName(), type);
      var box =
          switch (type.descriptorString()) {
            case "I" -> ConstantDescs.CD_Integer;
            case "Z" -> ConstantDescs.CD_Boolean;
            case "B" -> ConstantDescs.CD_Byte;
            case "C" -> ConstantDescs.CD_Character;
            case "S" -> ConstantDescs.CD_Short;
            case "J" -> ConstantDescs.CD_Long;
            case "F" -> ConstantDescs.CD_Float;
            case "D" -> ConstantDescs.CD_Double;
            default -> OBJECTS;
          };
      var taken = type.isPrimitive() ? type : ConstantDescs.CD_Object;
      to.invokestatic(box, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, taken)).iadd();
    }
  }
}
