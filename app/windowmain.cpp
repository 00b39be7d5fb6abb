// SPDX-License-Identifier: MIT
#include "app/windowmain.h"

#include "app/commandserver.h"
#include "app/signalwatch.h"
#include "app/version.h"
#include "models/base/settings.h"
#include "ui/base/appearance.h"
#include "ui/base/language.h"
#include "ui/pane/episodepane.h"
#include "ui/window/importdesk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Arguments {
    QString picture;
    QString project;
    QStringList files;
};

Arguments parse(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("CommandLine", "Language of the window."), u"en|fr"_s);
    const QCommandLineOption theme(u"theme"_s,
                                   QCoreApplication::translate("CommandLine", "Colours of the window."),
                                   u"light|sepia|dark"_s);
    const QCommandLineOption picture(
        u"picture"_s, QCoreApplication::translate("CommandLine", "Draws the window into a file and ends."),
        u"file"_s);
    parser.addOptions({language, theme, picture});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"project"_s, {}, u"[PROJECT]"_s);
    parser.addPositionalArgument(u"files"_s, {}, u"[FILE...]"_s);
    parser.process(application);
    if (parser.isSet(language)) {
        Settings::setLanguage(parser.value(language));
    }
    if (parser.isSet(theme)) {
        const qsizetype index =
            QStringList{u"system"_s, u"light"_s, u"sepia"_s, u"dark"_s}.indexOf(parser.value(theme));
        Settings::setTheme(Theme(std::max<qsizetype>(0, index)));
    }
    Arguments arguments{
        .picture = parser.value(picture), .project = {}, .files = parser.positionalArguments()};
    if (!arguments.files.isEmpty()) {
        arguments.project = arguments.files.takeFirst();
    }
    return arguments;
}

/// Keeps one window on the session, and makes it anew where it stood when the language changes.
class WindowHost final : public QObject
{
public:
    explicit WindowHost(Session &session)
        : m_session(session)
    {
        rebuild();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// As a person closes it, whatever dialog is open; then the program ends.
    void closeAndEnd()
    {
        m_window->close();
        QCoreApplication::exit(0);
    }

private:
    void rebuild()
    {
        applyLanguage(Settings::language());
        const bool isVisible = m_window && m_window->isVisible();
        if (m_window) {
            m_window->close();
        }
        m_window = std::make_unique<MainWindow>(m_session);
        connect(m_window.get(), &MainWindow::rebuildRequested, this, &WindowHost::rebuild,
                Qt::QueuedConnection);
        if (isVisible) {
            m_window->show();
        }
    }

    Session &m_session;
    std::unique_ptr<MainWindow> m_window;
};

int drawPicture(MainWindow &window, const QString &file)
{
    // Long enough for idle layout to come to rest, which has no signal of its own.
    constexpr auto Settled = 500ms;
    // A picture need not fit on the screen, which is small where there is none.
    constexpr QSize LeastSize(1360, 860);
    int status = 1; // as long as nothing is drawn
    window.resize(window.size().expandedTo(LeastSize));
    window.show();
    QTimer::singleShot(Settled, &window, [&] {
        status = window.grab().save(file) ? 0 : 1;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (status != 0) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(QCoreApplication::translate("CommandLine", "%1 could not be written.").arg(file)));
    }
    return status;
}

} // namespace

int runWindow(int &argc, char **argv)
{
    const QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setApplicationDisplayName(u"Visavis"_s);
    QGuiApplication::setDesktopFileName(u"org.visavis.Visavis"_s);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    const Arguments arguments = parse(application);

    Session session;
    CommandServer server;
    QObject::connect(&session, &Session::projectChanged, &server, &CommandServer::setProject);
    WindowHost host(session);
    const SignalWatch signals;
    QObject::connect(&signals, &SignalWatch::raised, &host, &WindowHost::closeAndEnd);
    if (!arguments.project.isEmpty()) {
        host.window().openProject(arguments.project);
    }
    if (!arguments.picture.isEmpty()) {
        session.import(arguments.files); // nobody is there to be asked
        return drawPicture(host.window(), arguments.picture);
    }
    host.window().show();
    if (session.project()) {
        host.window().importDesk()->takePaths(arguments.files);
    }
    return QCoreApplication::exec();
}

} // namespace visavis
