// SPDX-License-Identifier: MIT
#include "ui/comparing/comparisonwindow.h"

#include "models/base/settings.h"
#include "ui/base/errortext.h"
#include "ui/base/textname.h"
#include "ui/comparing/comparisonpage.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
const QString WindowPart = u"comparison window"_s;
const QString StylePart = u"comparison style"_s;
const QString FoldedPart = u"comparison folded"_s;
constexpr std::array StyleNames{"inline", "side by side", "reading"};

QComboBox *makeChooser(const QString &name)
{
    auto *chooser = new QComboBox;
    chooser->setAccessibleName(name);
    // What is longer than there is room is seen whole in the list.
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(12);
    chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return chooser;
}

QHBoxLayout *makeLine(QWidget *line)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    return layout;
}

} // namespace

ComparisonWindow::ComparisonWindow(Project &project, EpisodeId episode, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_episode(episode)
    , m_older(makeChooser(tr("Older text")))
    , m_newer(makeChooser(tr("Newer text")))
    , m_styles(new QButtonGroup(this))
    , m_page(new ComparisonPage)
    , m_onlyChanges(new QCheckBox(tr("Only what &differs")))
    , m_counting(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
{
    const Episode *record = project.data().episodes().find(episode);
    setWindowTitle(tr("Texts of “%1”").arg(record ? record->title : QString()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoosers());
    layout->addWidget(makeTools());
    layout->addWidget(m_page, 1);
    restorePlace();
    applySettings();

    connect(&m_comparing, &TextComparing::listed, this, &ComparisonWindow::fill);
    connect(&m_comparing, &TextComparing::compared, this, &ComparisonWindow::showTexts);
    connect(&m_comparing, &TextComparing::failed, this, &ComparisonWindow::showError);
    connect(m_older, &QComboBox::activated, this, &ComparisonWindow::compare);
    connect(m_newer, &QComboBox::activated, this, &ComparisonWindow::compare);
    connect(m_page, &ComparisonPage::currentChanged, this, &ComparisonWindow::updateState);
    connect(&project, &Project::changed, this, &ComparisonWindow::follow);
    m_page->setPlaceholder(tr("Reading the texts…"));
    m_comparing.list(project, episode);
    updateState();
    m_page->setFocus();
}

ComparisonWindow::~ComparisonWindow() = default;

QWidget *ComparisonWindow::makeChoosers()
{
    auto *top = new QWidget;
    auto *layout = makeLine(top);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 0);
    layout->setSpacing(2 * Grid);
    const auto addChooser = [](QHBoxLayout *into, const QString &text, QComboBox *chooser) {
        auto *label = new QLabel(text);
        label->setBuddy(chooser);
        into->addWidget(label);
        into->addWidget(chooser, 1);
        return label;
    };
    m_olderPart = new QWidget;
    addChooser(makeLine(m_olderPart), tr("&Older:"), m_older);
    layout->addWidget(m_olderPart, 1);
    auto *newerPart = new QWidget;
    m_newerLabel = addChooser(makeLine(newerPart), tr("&Newer:"), m_newer);
    layout->addWidget(newerPart, 1);
    return top;
}

QWidget *ComparisonWindow::makeStyles()
{
    auto *styles = new QWidget;
    auto *line = makeLine(styles);
    line->setSpacing(Grid / 2);
    addStyle(ComparisonStyle::Inline, tr("&Inline"));
    addStyle(ComparisonStyle::SideBySide, tr("&Side by side"));
    addStyle(ComparisonStyle::Reading, tr("&Read"));
    for (QAbstractButton *button : m_styles->buttons()) {
        line->addWidget(button);
    }
    connect(m_styles, &QButtonGroup::idClicked, this, [this](int id) {
        Settings::setLayout(StylePart, StyleNames.at(size_t(id)));
        setStyle(ComparisonStyle(id));
    });
    return styles;
}

void ComparisonWindow::addStyle(ComparisonStyle style, const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_styles->addButton(button, int(style));
}

QAbstractButton *ComparisonWindow::styleButton(ComparisonStyle style) const
{
    return m_styles->button(int(style));
}

QWidget *ComparisonWindow::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = makeLine(tools);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    m_counting->setForegroundRole(QPalette::PlaceholderText);
    addStep(m_previous, tr("Previous difference"), u"go-up"_s, Qt::SHIFT | Qt::Key_F7,
            &ComparisonPage::goToPrevious);
    addStep(m_next, tr("Next difference"), u"go-down"_s, Qt::Key_F7, &ComparisonPage::goToNext);
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this](bool isFolded) {
        Settings::setLayout(FoldedPart, isFolded ? "yes" : "no");
        m_page->setFolded(isFolded);
    });
    layout->addWidget(makeStyles());
    layout->addSpacing(Grid);
    layout->addWidget(m_onlyChanges);
    layout->addStretch(1);
    layout->addWidget(m_counting);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return tools;
}

void ComparisonWindow::addStep(QToolButton *button, const QString &text, const QString &icon,
                               const QKeySequence &key, void (ComparisonPage::*step)())
{
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, m_page, step);
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, m_page, step);
    addAction(action);
}

void ComparisonWindow::restorePlace()
{
    constexpr QSize DefaultSize(1120, 760);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    setMinimumSize(60 * Grid, 40 * Grid);
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::layout(WindowPart));
    m_onlyChanges->setChecked(Settings::layout(FoldedPart) == "yes");
    m_page->setFolded(m_onlyChanges->isChecked());
    const QByteArray remembered = Settings::layout(StylePart);
    const auto style = std::ranges::find_if(StyleNames, [&](const char *name) { return remembered == name; });
    setStyle(style == StyleNames.end() ? ComparisonStyle::SideBySide
                                       : ComparisonStyle(style - StyleNames.begin()));
}

void ComparisonWindow::applySettings()
{
    m_page->setPageTheme(Settings::theme());
    m_page->setReadingFont(Settings::readerFontFamily(), Settings::readerFontSize());
}

void ComparisonWindow::done(int result)
{
    m_comparing.cancel();
    Settings::setLayout(WindowPart, saveGeometry());
    QDialog::done(result);
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        applySettings();
    }
    QDialog::changeEvent(event);
}

void ComparisonWindow::follow(const QList<Change> &changes)
{
    const bool isOtherText = std::ranges::any_of(changes, [this](const Change &change) {
        const bool isText =
            change.text || (change.isAbout<Episode>() && change.field == FieldIndex<&Episode::revision>);
        return isText && m_project.data().episodeOf(change) == m_episode;
    });
    if (isOtherText) {
        m_comparing.list(m_project, m_episode);
    }
}

const EpisodeText *ComparisonWindow::chosen(const QComboBox *chooser) const
{
    const int index = chooser->currentIndex();
    return index >= 0 && index < int(m_texts.size()) ? &m_texts[size_t(index)] : nullptr;
}

void ComparisonWindow::fill(const std::vector<EpisodeText> &texts)
{
    const auto keep = [this](const QComboBox *chooser) {
        const EpisodeText *text = chosen(chooser);
        return text ? std::optional(*text) : std::nullopt;
    };
    const auto older = keep(m_older);
    const auto newer = keep(m_newer);
    m_texts = texts;
    const auto indexOf = [&](const std::optional<EpisodeText> &text, int otherwise) {
        const auto same = std::ranges::find_if(texts, [&](const EpisodeText &one) {
            return text && one.revision == text->revision && one.isBeforeEdits == text->isBeforeEdits;
        });
        return same == texts.end() ? std::min(otherwise, int(texts.size()) - 1) : int(same - texts.begin());
    };
    for (QComboBox *chooser : {m_older, m_newer}) {
        chooser->clear();
        for (const EpisodeText &text : texts) {
            chooser->addItem(textName(text));
            chooser->setItemData(chooser->count() - 1, chooser->itemText(chooser->count() - 1),
                                 Qt::ToolTipRole);
        }
    }
    m_older->setCurrentIndex(indexOf(older, 1));
    m_newer->setCurrentIndex(indexOf(newer, 0));
    compare();
}

void ComparisonWindow::compare()
{
    const EpisodeText *newer = chosen(m_newer);
    const EpisodeText *older = m_page->style() == ComparisonStyle::Reading ? newer : chosen(m_older);
    if (older && newer) {
        m_comparing.compare(m_project, *older, *newer);
    }
    updateState();
}

void ComparisonWindow::showTexts(const std::shared_ptr<const ComparedTexts> &texts)
{
    m_page->setTexts(texts);
    m_page->setPlaceholder(tr("There is not a word in it."));
    if (m_page->style() != ComparisonStyle::Reading) {
        m_page->goTo(0);
    }
    updateState();
}

void ComparisonWindow::showError(const Error &error, bool ofOlder, bool ofNewer)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    m_page->setTexts(nullptr);
    const QString older = tr("The older text cannot be read.");
    const QString newer = tr("The newer text cannot be read.");
    const QString which = ofOlder && ofNewer ? tr("The text cannot be read.")
                          : ofOlder          ? older
                          : ofNewer          ? newer
                                             : tr("The texts cannot be read.");
    m_page->setPlaceholder(which + u"\n\n"_s + sentence(error));
    updateState();
}

void ComparisonWindow::setStyle(ComparisonStyle style)
{
    const bool wasReading = m_page->style() == ComparisonStyle::Reading;
    const bool isReading = style == ComparisonStyle::Reading;
    styleButton(style)->setChecked(true);
    // Tab comes to the one that is chosen; from there arrow keys choose another.
    for (QAbstractButton *button : m_styles->buttons()) {
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_page->setStyle(style);
    m_olderPart->setVisible(!isReading);
    m_newerLabel->setText(isReading ? tr("&Text:") : tr("&Newer:"));
    if (wasReading != isReading) {
        compare();
    }
    updateState();
}

void ComparisonWindow::updateState()
{
    const bool isReading = m_page->style() == ComparisonStyle::Reading;
    const int count = int(m_page->differences().size());
    const int current = m_page->current();
    const bool isShown = m_page->texts() != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_onlyChanges, m_previous, m_next}) {
        part->setVisible(!isReading);
    }
    m_onlyChanges->setEnabled(isShown);
    m_previous->setEnabled(isShown && current > 0);
    m_next->setEnabled(isShown && current + 1 < count);
    const QString place = tr("%1 of %Ln change(s)", nullptr, count).arg(QLocale().toString(current + 1));
    m_counting->setText(!isShown || isReading ? QString()
                        : m_texts.size() < 2  ? tr("This interview has had one text only.")
                        : count == 0          ? tr("Words and speakers are the same.")
                                              : place);
}

} // namespace visavis
