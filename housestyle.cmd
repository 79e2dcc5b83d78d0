@echo off
rem Runs the housestyle command out of its sources: builds it on first use. To build it again after
rem changes, delete the folder cli\target. Needs a JDK, 17 or newer (JAVA_HOME, or java on the PATH).
rem HOUSESTYLE_JAVA_OPTS is passed to it; HOUSESTYLE_CLASSPATH names jars with packs of a house.
setlocal
set "HOUSESTYLE_HOME=%~dp0"
set "HOUSESTYLE_TARGET=%HOUSESTYLE_HOME%cli\target"

set "HOUSESTYLE_JAVA=java"
if defined JAVA_HOME set "HOUSESTYLE_JAVA=%JAVA_HOME%\bin\java.exe"
set "HOUSESTYLE_JAVA_VERSION=0"
where "%HOUSESTYLE_JAVA%" >nul 2>nul
if not errorlevel 1 goto java
if exist "%HOUSESTYLE_JAVA%" goto java
echo housestyle: no java found; install a JDK, 17 or newer, or set JAVA_HOME to one>&2
exit /b 2

:java
for /f tokens^=2^ delims^=.+-_^" %%v in ('call "%HOUSESTYLE_JAVA%" -fullversion 2^>^&1') do set "HOUSESTYLE_JAVA_VERSION=%%v"
if %HOUSESTYLE_JAVA_VERSION% LSS 17 (
  echo housestyle: java is version %HOUSESTYLE_JAVA_VERSION%; install a JDK, 17 or newer, or set JAVA_HOME to one>&2
  exit /b 2
)

if exist "%HOUSESTYLE_TARGET%\lib\housestyle-core-*.jar" goto run
echo housestyle: building on first use, this takes about a minute ...>&2
if not exist "%HOUSESTYLE_TARGET%" mkdir "%HOUSESTYLE_TARGET%"
pushd "%HOUSESTYLE_HOME%"
call mvnw.cmd -B -ntp -pl cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true >"%HOUSESTYLE_TARGET%\launcher.log" 2>&1 <nul
set "HOUSESTYLE_BUILT=%ERRORLEVEL%"
popd
if not "%HOUSESTYLE_BUILT%"=="0" (
  type "%HOUSESTYLE_TARGET%\launcher.log">&2
  echo housestyle: the build failed; all that it said is in %HOUSESTYLE_TARGET%\launcher.log>&2
  exit /b 2
)

:run
set "HOUSESTYLE_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms192m -Xmn32m -XX:MaxTenuringThreshold=1 -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8"
set "HOUSESTYLE_JARS=%HOUSESTYLE_TARGET%\*;%HOUSESTYLE_TARGET%\lib\*"
set "HOUSESTYLE_MORE="
if defined HOUSESTYLE_CLASSPATH set "HOUSESTYLE_MORE=;%HOUSESTYLE_CLASSPATH%"
rem An archive of loaded classes starts faster. Another Java than the one that made it passes it over.
set "HOUSESTYLE_ARCHIVE=%HOUSESTYLE_TARGET%\java%HOUSESTYLE_JAVA_VERSION%.jsa"
if exist "%HOUSESTYLE_ARCHIVE%" goto check
"%HOUSESTYLE_JAVA%" %HOUSESTYLE_OPTIONS% "-XX:ArchiveClassesAtExit=%HOUSESTYLE_ARCHIVE%.new" -cp "%HOUSESTYLE_JARS%" org.housestyle.cli.Main check "%HOUSESTYLE_HOME%examples" >nul 2>&1 <nul
move /y "%HOUSESTYLE_ARCHIVE%.new" "%HOUSESTYLE_ARCHIVE%" >nul 2>&1
if not exist "%HOUSESTYLE_ARCHIVE%" type nul >"%HOUSESTYLE_ARCHIVE%"

:check
"%HOUSESTYLE_JAVA%" %HOUSESTYLE_OPTIONS% "-XX:SharedArchiveFile=%HOUSESTYLE_ARCHIVE%" %HOUSESTYLE_JAVA_OPTS% -cp "%HOUSESTYLE_JARS%%HOUSESTYLE_MORE%" org.housestyle.cli.Main %*
exit /b %ERRORLEVEL%
