@echo off
rem Runs Statesheet on a Java 25 or newer of this computer. Paths are always in quotes and never go through a call, which
rem would read them a second time: so they may hold spaces, parentheses, ampersands and exclamation marks.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"

rem Options meant for some other Java on this computer.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="

set "java="
set "folder=%JAVA_HOME%"
call :try
for %%J in (java.exe) do set "folder=%%~dp$PATH:J.."
call :try
for %%V in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft) do (
    for /d %%D in ("%ProgramFiles%\%%~V\*" "%LOCALAPPDATA%\Programs\%%~V\*") do (
        set "folder=%%~D"
        call :try
    )
)
if not defined java (
    echo Statesheet needs Java 25 or newer, and there is none in JAVA_HOME, in PATH or in the usual folders: get one at https://adoptium.net, then start Statesheet again.>&2
    set "code=1"
    goto end
)

set "first="
if "%~1"=="" set "first=@WITHOUT_WORDS@"
rem The studio runs for long, so that more compiling pays; and its pictures need more room for young objects.
set "studio="
if "%first%"=="studio" set "studio=-XX:TieredStopAtLevel=4 -Xmn200m"
if "%~1"=="studio" set "studio=-XX:TieredStopAtLevel=4 -Xmn200m"
set "archive=%LOCALAPPDATA%\Statesheet\Cache\@PROGRAM@-%build%%vendor%.aot"

rem Statesheet prints UTF-8.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "page=%%P"
chcp 65001 >nul
"%java%" "@%home%\lib\java.options" %studio% "-XX:AOTCache=%archive%" "-Dstatesheet.archive=%archive%" "-Dstatesheet.home=%home%" -jar "%home%\lib\statesheet.jar" %first% %*
set "code=%errorlevel%"
chcp %page% >nul

:end
rem After a double click the window would be gone before anyone could read it.
if not "%code%"=="0" if "%~1"=="" pause
exit /b %code%

rem Takes the Java in the folder if it is 25 or newer and none was taken. A line of its file "release" is NAME="VALUE".
:try
if defined java exit /b
if not exist "%folder%\bin\java.exe" exit /b
if not exist "%folder%\release" exit /b
set "version="
set "build="
set "vendor="
for /f "usebackq tokens=1,2 delims==" %%A in ("%folder%\release") do (
    if "%%A"=="JAVA_VERSION" set "version=%%~B"
    if "%%A"=="JAVA_RUNTIME_VERSION" set "build=%%~B"
    if "%%A"=="IMPLEMENTOR_VERSION" set "vendor=-%%~B"
)
for /f "delims=.-+" %%M in ("%version%") do if %%M geq 25 set "java=%folder%\bin\java.exe"
exit /b
