# Sourced by the scripts, which set root to the folder of the checkout before.

# Sets JAVA_HOME to a JDK 25 or newer, or says what to install and ends. The default `java` of many machines is older.
find_jdk() {
  local home java
  java=$(command -v java || true)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/25* \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" "$(readlink -f "${java:-/}" | sed 's,/bin/java$,,')"; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  echo "Plumbline needs a JDK 25 or newer: install one (on Debian and Ubuntu openjdk-25-jdk or temurin-25-jdk), or set JAVA_HOME to it." >&2
  exit 1
}

# Reads the file `release`, because asking java itself takes longer than all the rest of the script.
is_jdk_25() {
  [[ -n $1 && -x $1/bin/javac && -r $1/release ]] || return 1
  [[ $(<"$1/release") =~ JAVA_VERSION=\"([0-9]+) ]] && ((BASH_REMATCH[1] >= 25))
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    echo "Plumbline is built with Maven 3.8 or newer: install it (on Debian and Ubuntu the package maven)." >&2
    exit 1
  fi
}

# Prints one source of the program that is newer than the file $1, if there is any. Folders count: deleting changes them.
newer_source() {
  find "$root/pom.xml" "$root"/{core,figure,catalog,server}/{pom.xml,src/main} "$root"/catalog/{exercises,illustrations,ladders,routines,poses,muscles,rules} \
    -newer "$1" -print -quit 2>/dev/null || true
}
