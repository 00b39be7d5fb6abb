// SPDX-License-Identifier: MIT
#include "ui/codebook/codebooktools.h"

#include "models/base/settings.h"
#include "models/codebook/codebookformats.h"
#include "models/project/codebookediting.h"
#include "models/project/tagrules.h"
#include "models/writers/atomicfile.h"
#include "ui/base/filechooser.h"
#include "ui/codebook/codebookimport.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString OrderSetting = u"codebook-order"_s;

/// As the setting has them, in the order of the values.
constexpr std::array OrderWords{"hand", "name", "count"};

} // namespace

CodebookTools::CodebookTools(CodebookFilter *filter, QWidget *parent)
    : QToolButton(parent)
    , m_filter(filter)
    , m_orders(new QActionGroup(this))
{
    setIcon(QIcon::fromTheme(u"application-menu"_s));
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Sort, import, export or protect the codebook"));
    setAccessibleName(toolTip());
    auto *menu = new QMenu(this);
    addOrders(*menu);
    menu->addSeparator();
    m_sort = menu->addAction(tr("Sort the passages of the chosen tag…"));
    menu->addSeparator();
    m_import = menu->addAction(QIcon::fromTheme(u"document-import"_s), tr("Import a codebook…"), this,
                               &CodebookTools::chooseImport);
    m_export = menu->addAction(QIcon::fromTheme(u"document-export"_s), tr("Export the codebook…"), this,
                               &CodebookTools::chooseExport);
    menu->addSeparator();
    m_protect = menu->addAction(tr("Protect the codebook from changes"));
    m_protect->setCheckable(true);
    connect(m_protect, &QAction::triggered, this, [this](bool checked) {
        if (checked) {
            Q_EMIT protectionComes();
        }
        report(CodebookEditing(*m_project).protect(checked));
        tell();
    });
    setMenu(menu);
    tell();
}

CodebookTools::~CodebookTools() = default;

void CodebookTools::addOrders(QMenu &menu)
{
    const QByteArray last = Settings::layout(OrderSetting);
    const QStringList texts{tr("In the order of the codebook"), tr("By name"), tr("By number of taggings")};
    for (int i = 0; i < texts.size(); ++i) {
        const auto order = CodebookOrder(i);
        QAction *action = menu.addAction(texts[i], this, [this, order] { setOrder(order); });
        action->setCheckable(true);
        action->setActionGroup(m_orders);
        action->setChecked(i == 0);
        if (last == OrderWords[size_t(i)]) {
            action->setChecked(true);
            m_filter->setOrder(order);
        }
    }
}

void CodebookTools::setOrder(CodebookOrder order)
{
    Settings::setLayout(OrderSetting, OrderWords[size_t(order)]);
    m_filter->setOrder(order);
}

void CodebookTools::setProject(Project *project)
{
    delete m_importWindow;
    m_project = project;
    tell();
}

void CodebookTools::tell()
{
    const bool isWritable = m_project && !m_project->isReadOnly();
    const bool isProtected = m_project && isCodebookProtected(m_project->data());
    m_import->setEnabled(isWritable && !isProtected);
    m_export->setEnabled(m_project && m_project->data().tags().size() > 0);
    m_protect->setEnabled(isWritable);
    m_protect->setChecked(isProtected);
}

void CodebookTools::report(const Result<void> &done)
{
    if (!done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void CodebookTools::chooseImport()
{
    const QString path = FileChooser::openFile(
        this, u"codebook"_s, tr("Import a codebook"),
        tr("Codebooks (%1);;All files (*)").arg(u"*.qdc *.QDC *.qde *.csv *.CSV *.tsv *.txt"_s));
    if (!path.isEmpty()) {
        import(path);
    }
}

void CodebookTools::import(const QString &path)
{
    if (!m_project) {
        return;
    }
    auto file = readCodebook(path);
    if (!file) {
        Q_EMIT errorOccurred(file.error());
        return;
    }
    delete m_importWindow;
    m_importWindow = new CodebookImport(*m_project, std::move(*file), QFileInfo(path).fileName(), window());
    m_importWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_importWindow, &CodebookImport::errorOccurred, this, &CodebookTools::errorOccurred);
    m_importWindow->show();
}

CodebookImport *CodebookTools::importWindow() const
{
    return m_importWindow;
}

void CodebookTools::chooseExport()
{
    const QString qdc = tr("Codebook for other programs, REFI-QDA (*.qdc)");
    const QString path =
        FileChooser::saveFile(this, u"export"_s, tr("Export the codebook"),
                              qdc + u";;"_s + tr("Table (*.csv)"), m_project->name() + u".qdc"_s);
    if (path.isEmpty()) {
        return;
    }
    const CodebookFormat *format = codebookFormatFor(QFileInfo(path).suffix());
    const QString whole = format ? path : path + u".qdc"_s;
    NoProgress progress;
    report(
        m_project->flush()
            .and_then([&] { return publishableCodebook(m_project->path(), QDate::currentDate(), progress); })
            .and_then([&](const CodebookFile &file) {
                return writeAtomically(whole, [&](QIODevice &device) {
                    return (format ? format : codebookFormatFor(u"qdc"))->write(file, device);
                });
            }));
}

} // namespace visavis
