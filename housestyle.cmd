@echo off
rem Runs the housestyle command out of its sources: builds it on first use. To build it again after
rem changes, delete the folder cli\target. Needs a JDK, 17 or newer (JAVA_HOME, or java on the PATH).
rem HOUSESTYLE_JAVA_OPTS is passed to it; HOUSESTYLE_CLASSPATH names jars with packs of a house.
setlocal EnableExtensions DisableDelayedExpansion
set "HOUSESTYLE_HOME=%~dp0"
set "HOUSESTYLE_TARGET=%HOUSESTYLE_HOME%cli\target"

if defined JAVA_HOME goto java_home
set "HOUSESTYLE_JAVA=java"
set "HOUSESTYLE_JAVAC=javac"
where java >nul 2>nul
if not errorlevel 1 goto java
echo housestyle: no java found; install a JDK, 17 or newer, or set JAVA_HOME to one>&2
exit /b 2

:java_home
set "HOUSESTYLE_JAVA=%JAVA_HOME%\bin\java.exe"
set "HOUSESTYLE_JAVAC=%JAVA_HOME%\bin\javac.exe"
if exist "%HOUSESTYLE_JAVA%" goto java
echo housestyle: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe; set it to a JDK, 17 or newer>&2
exit /b 2

rem The last of the lines that Java prints is like this: openjdk full version "17.0.9+9"
:java
set "HOUSESTYLE_FULL_VERSION=0"
for /f "tokens=4" %%v in ('call "%HOUSESTYLE_JAVA%" -fullversion 2^>^&1') do set "HOUSESTYLE_FULL_VERSION=%%~v"
set "HOUSESTYLE_VERSION=0"
for /f "delims=.+-_ " %%v in ("%HOUSESTYLE_FULL_VERSION%") do set "HOUSESTYLE_VERSION=%%v"
if %HOUSESTYLE_VERSION% GEQ 17 goto jars
echo housestyle: "%HOUSESTYLE_JAVA%" is Java %HOUSESTYLE_FULL_VERSION%; install a JDK, 17 or newer, or set JAVA_HOME to one>&2
exit /b 2

:jars
if exist "%HOUSESTYLE_TARGET%\housestyle.built" goto run
if exist "%HOUSESTYLE_JAVAC%" goto build
where "%HOUSESTYLE_JAVAC%" >nul 2>nul
if not errorlevel 1 goto build
echo housestyle: a JDK is needed to build, but there is only a Java runtime: no "%HOUSESTYLE_JAVAC%">&2
exit /b 2

:build
echo housestyle: building on first use, this takes about a minute ...>&2
rem What Maven would leave behind: old jars, and rules whose file is gone.
if exist "%HOUSESTYLE_TARGET%\lib" rmdir /s /q "%HOUSESTYLE_TARGET%\lib"
if exist "%HOUSESTYLE_HOME%rules\target\classes" rmdir /s /q "%HOUSESTYLE_HOME%rules\target\classes"
del /q "%HOUSESTYLE_TARGET%\housestyle-cli-*.jar" "%HOUSESTYLE_TARGET%\*.jsa" >nul 2>nul
if not exist "%HOUSESTYLE_TARGET%" mkdir "%HOUSESTYLE_TARGET%"
pushd "%HOUSESTYLE_HOME%"
call mvnw.cmd -B -ntp -T2 -Daether.dependencyCollector.impl=bf -pl cli -am package -Dmaven.test.skip=true >"%HOUSESTYLE_TARGET%\build.log" 2>&1 <nul
set "HOUSESTYLE_BUILT=%ERRORLEVEL%"
popd
if "%HOUSESTYLE_BUILT%"=="0" goto built
type "%HOUSESTYLE_TARGET%\build.log">&2
echo housestyle: the build failed; its whole output is in "%HOUSESTYLE_TARGET%\build.log">&2
exit /b 2

:built
copy /y nul "%HOUSESTYLE_TARGET%\housestyle.built" >nul 2>nul

:run
set "HOUSESTYLE_JARS=%HOUSESTYLE_TARGET%\*;%HOUSESTYLE_TARGET%\lib\*"
set "HOUSESTYLE_MORE="
if defined HOUSESTYLE_CLASSPATH set "HOUSESTYLE_MORE=;%HOUSESTYLE_CLASSPATH%"
set "HOUSESTYLE_OPTIONS=-XX:+UseSerialGC -Xms192m -Xmn32m -XX:MaxTenuringThreshold=1 -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8"
rem A server runs long enough for Java's second compiler to pay.
set "HOUSESTYLE_COMPILER=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=5"
if "%~1"=="desk" set "HOUSESTYLE_COMPILER="
if "%~1"=="serve" set "HOUSESTYLE_COMPILER="

rem An archive of loaded classes starts faster: one for each Java. An empty one says that none could be made.
set "HOUSESTYLE_ARCHIVE=%HOUSESTYLE_TARGET%\java-%HOUSESTYLE_FULL_VERSION%.jsa"
if exist "%HOUSESTYLE_ARCHIVE%" goto trained
set "HOUSESTYLE_KEPT=%HOUSESTYLE_CLASSPATH%"
set "HOUSESTYLE_CLASSPATH="
"%HOUSESTYLE_JAVA%" %HOUSESTYLE_OPTIONS% "-XX:ArchiveClassesAtExit=%HOUSESTYLE_ARCHIVE%.new" -cp "%HOUSESTYLE_JARS%" org.housestyle.cli.Training "%HOUSESTYLE_HOME%examples" >nul 2>&1 <nul
rem Java breaks down over one that is cut off, as on a full disk.
"%HOUSESTYLE_JAVA%" %HOUSESTYLE_OPTIONS% "-XX:SharedArchiveFile=%HOUSESTYLE_ARCHIVE%.new" -cp "%HOUSESTYLE_JARS%" org.housestyle.cli.Main --version >nul 2>&1 <nul
if not errorlevel 1 move /y "%HOUSESTYLE_ARCHIVE%.new" "%HOUSESTYLE_ARCHIVE%" >nul 2>&1
del /q "%HOUSESTYLE_ARCHIVE%.new" >nul 2>nul
if not exist "%HOUSESTYLE_ARCHIVE%" copy /y nul "%HOUSESTYLE_ARCHIVE%" >nul 2>nul
set "HOUSESTYLE_CLASSPATH=%HOUSESTYLE_KEPT%"

:trained
set HOUSESTYLE_USE=
for %%a in ("%HOUSESTYLE_ARCHIVE%") do if not "%%~za"=="" if not "%%~za"=="0" set HOUSESTYLE_USE="-XX:SharedArchiveFile=%HOUSESTYLE_ARCHIVE%"
"%HOUSESTYLE_JAVA%" %HOUSESTYLE_COMPILER% %HOUSESTYLE_OPTIONS% %HOUSESTYLE_USE% %HOUSESTYLE_JAVA_OPTS% -cp "%HOUSESTYLE_JARS%%HOUSESTYLE_MORE%" org.housestyle.cli.Main %*
exit /b %ERRORLEVEL%
