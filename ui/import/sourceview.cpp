// SPDX-License-Identifier: MIT
#include "ui/import/sourceview.h"

#include "models/project/sourcescan.h"
#include "ui/import/sourcecolours.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace visavis
{

using namespace Qt::StringLiterals;

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colours(std::make_unique<SourceColours>())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    m_colours->setGround(palette());
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isMoving) {
            Q_EMIT placeChosen(m_slice.toSource(textCursor().position()));
        }
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceView::holdMore);
}

SourceView::~SourceView() = default;

void SourceView::show(const ReadSource *read)
{
    const QString text = read ? read->source.text : QString();
    const QString file = read ? read->source.fileName : QString();
    // Of a long text only what is held is compared.
    const auto held = [this](const QString &whole) {
        return QStringView(whole).sliced(m_slice.first(), m_slice.stop() - m_slice.first());
    };
    const bool isSame = file == m_file && text.size() == m_text.size() && held(text) == held(m_text);
    m_file = file;
    m_text = text;
    m_colours->setSource(read ? read->edited.transcript.format : QString(),
                         QStringView(text).first(std::min<qsizetype>(text.size(), 100)),
                         read ? read->marks : std::vector<SourceMark>());
    if (isSame) {
        viewport()->update();
        return;
    }
    m_start = -1;
    m_stop = -1;
    hold(0);
}

void SourceView::hold(qsizetype place)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_slice = SourceSlice(m_text, place);
    m_colours->clear();
    setExtraSelections({});
    setPlainText(m_slice.shown());
    drawMark();
    Q_EMIT partChanged();
}

void SourceView::holdMore(int scrolled)
{
    const bool isAtEnd = scrolled == verticalScrollBar()->maximum() && m_slice.stop() < m_text.size();
    const bool isAtStart = scrolled == 0 && m_slice.first() > 0;
    if (m_isMoving || (!isAtEnd && !isAtStart)) {
        return;
    }
    const qsizetype top = m_slice.toSource(firstVisibleBlock().position());
    const qsizetype caret = m_slice.toSource(textCursor().position());
    hold(top);
    const QScopedValueRollback moving(m_isMoving, true);
    QTextCursor cursor(document());
    cursor.setPosition(int(m_slice.toShown(m_slice.contains(caret) ? caret : top)));
    setTextCursor(cursor);
    cursor.setPosition(int(m_slice.toShown(top)));
    verticalScrollBar()->setValue(cursor.block().firstLineNumber());
}

void SourceView::mark(qsizetype start, qsizetype stop, bool scroll)
{
    m_start = start < m_text.size() ? start : -1;
    m_stop = std::min(stop, m_text.size());
    if (m_start >= 0 && scroll && !m_slice.contains(m_start)) {
        hold(m_start);
    }
    drawMark();
    if (m_start >= 0 && scroll) {
        const QScopedValueRollback moving(m_isMoving, true);
        QTextCursor there(document());
        there.setPosition(int(m_slice.toShown(m_start)));
        setTextCursor(there);
        centerCursor();
    }
}

void SourceView::drawMark()
{
    if (m_start < 0 || m_stop <= m_slice.first() || m_start >= m_slice.stop()) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection marked;
    marked.cursor = QTextCursor(document());
    marked.cursor.setPosition(int(m_slice.toShown(m_start)));
    marked.cursor.setPosition(int(m_slice.toShown(m_stop)), QTextCursor::KeepAnchor);
    marked.format.setBackground(palette().color(QPalette::Highlight));
    setExtraSelections({marked});
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colours->setGround(palette());
        drawMark();
    }
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom) {
            break;
        }
        m_colours->colour(*document(), block, m_slice);
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace visavis
