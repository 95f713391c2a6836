// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addservicedialog.h"

#include "button.h"
#include "card.h"
#include "copyline.h"
#include "fieldform.h"
#include "focusorder.h"
#include "format.h"
#include "jobs/jobrunner.h"
#include "keyringchoice.h"
#include "messagestrip.h"
#include "problemlabel.h"
#include "richtext.h"
#include "scrollbody.h"
#include "textlabel.h"
#include "theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Reprise {

using namespace Qt::StringLiterals;

AddServiceDialog::AddServiceDialog(Operations &operations, const Sentences &sentences,
                                   const QString &defaultRepository, QWidget *parent)
    : AddServiceDialog(operations, sentences, Purpose::Add, parent)
{
    m_defaultRepository = defaultRepository;
    m_repository->setPlaceholderText(defaultRepository);
    m_engine->setFocus();
    suggestName();
}

AddServiceDialog::AddServiceDialog(Operations &operations, const Sentences &sentences,
                                   const Service &service, Purpose purpose, QWidget *parent)
    : AddServiceDialog(operations, sentences, purpose, parent)
{
    m_service = service;
    m_engine->setCurrentIndex(m_engine->findData(service.engine));
    m_engine->setEnabled(false);
    m_name->setText(service.name);
    m_name->setEnabled(purpose == Purpose::Change);
    m_form->setSettings(service.settings);
    m_keyring->setChosen(service.secretsInKeyring);
    m_repositoryRow->setVisible(false);
    m_save->setText(purpose == Purpose::Adopt ? tr("&Connect") : tr("&Save"));
    setWindowTitle(purpose == Purpose::Adopt ? tr("Connect %1").arg(service.name)
                                             : tr("Change the connection of %1").arg(service.name));
}

AddServiceDialog::AddServiceDialog(Operations &operations, const Sentences &sentences,
                                   Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_operations(operations)
    , m_sentences(sentences)
    , m_purpose(purpose)
{
    setObjectName(u"addServiceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add service"));
    const auto *body = new ScrollBody(12, this);
    makeForm(body->inner());
    makeTest(body->inner());
    body->inner().addStretch();
    makeFoot(body->outer());
    onEngineChanged();
    resize(620, 700);
}

AddServiceDialog::~AddServiceDialog() = default;

void AddServiceDialog::makeForm(QVBoxLayout &layout)
{
    m_engine = new QComboBox(this);
    m_engine->setObjectName(u"engine"_s);
    const QStringList ids = m_operations.engines().ids();
    for (const QString &id : ids)
        m_engine->addItem(m_operations.engines().find(id)->describe().name, id);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"serviceName"_s);
    m_nameProblem = new ProblemLabel(this);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    auto *name = new QVBoxLayout;
    name->setSpacing(3);
    name->addWidget(m_name);
    name->addWidget(m_nameProblem);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(FieldForm::label(tr("&Engine"), m_engine), m_engine);
    form->addRow(FieldForm::label(tr("&Name"), m_name), name);
    m_form = new FieldForm(this);
    m_keyring = new KeyringChoice(this);

    m_repositoryRow = new QWidget(this);
    m_repository = new QLineEdit(m_repositoryRow);
    m_repository->setObjectName(u"repositoryFolder"_s);
    auto *browse = new Button(tr("&Browse…"), Button::Kind::Normal, m_repositoryRow);
    browse->setObjectName(u"browseRepository"_s);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_repository);
    folder->addWidget(browse);
    auto *help = new TextLabel(tr("The folder that holds the backups; it is made if it is not "
                                  "there. Best on another disk than the service's own."),
                               TextRole::Small, TextLabel::Tone::Muted, m_repositoryRow);
    help->setWordWrap(true);
    auto *place = new QVBoxLayout;
    place->setSpacing(3);
    place->addLayout(folder);
    place->addWidget(help);
    auto *repository = new QFormLayout(m_repositoryRow);
    repository->setContentsMargins(0, 0, 0, 0);
    repository->setHorizontalSpacing(16);
    repository->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    repository->addRow(FieldForm::label(tr("&Repository"), m_repository), place);

    layout.addLayout(form);
    layout.addWidget(new Line(this));
    layout.addWidget(m_form);
    layout.addWidget(m_keyring);
    layout.addWidget(new Line(this));
    layout.addWidget(m_repositoryRow);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &AddServiceDialog::onEngineChanged);
    connect(browse, &QPushButton::clicked, this, &AddServiceDialog::chooseFolder);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameProblem->setProblem({}); });
}

void AddServiceDialog::makeTest(QVBoxLayout &layout)
{
    m_test = new Button(tr("&Test connection"), Button::Kind::Normal, this);
    m_test->setObjectName(u"testConnection"_s);
    m_testBar = new QProgressBar(this);
    m_testBar->setObjectName(u"testProgress"_s);
    m_testBar->setAccessibleName(tr("Testing the connection"));
    m_testBar->setRange(0, 0);
    m_testBar->setTextVisible(false);
    m_testBar->setVisible(false);
    m_cancelTest = new Button(tr("Cancel"), Button::Kind::Link, this);
    m_cancelTest->setObjectName(u"cancelTest"_s);
    m_cancelTest->setAccessibleName(tr("Cancel the test of the connection"));
    m_cancelTest->setVisible(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_testBar, 1);
    row->addWidget(m_cancelTest);
    row->addStretch();
    m_strip = new MessageStrip(this);
    m_strip->setObjectName(u"dialogMessage"_s);
    m_missingArea = new QWidget(this);
    m_missingArea->setVisible(false);
    m_missing = new QVBoxLayout(m_missingArea);
    m_missing->setContentsMargins(0, 0, 0, 0);
    layout.addLayout(row);
    layout.addWidget(m_strip);
    layout.addWidget(m_missingArea);
    connect(m_test, &QPushButton::clicked, this, &AddServiceDialog::test);
    connect(m_cancelTest, &QPushButton::clicked, this, [this] {
        m_cancelTest->setEnabled(false);
        (void)QtConcurrent::run(
            [&runner = m_operations.jobs(), id = m_probeJob] { return runner.cancel(id); });
    });
}

void AddServiceDialog::makeFoot(QVBoxLayout &layout)
{
    m_cancel = new Button(tr("Cancel", "a dialog"), Button::Kind::Normal, this);
    m_cancel->setObjectName(u"cancelDialog"_s);
    m_save = new Button(tr("&Add service"), Button::Kind::Primary, this);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 14);
    foot->setSpacing(10);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    layout.addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AddServiceDialog::save);
}

void AddServiceDialog::onEngineChanged()
{
    const Engine *engine = m_operations.engines().find(m_engine->currentData().toString());
    if (!engine)
        return;
    const EngineDescription description = engine->describe();
    m_form->setFields(description.fields, description.secrets);
    m_strip->hide();
    clearMissing();
}

void AddServiceDialog::suggestName()
{
    m_name->setPlaceholderText(tr("For example shop", "name of a service"));
}

NewService AddServiceDialog::input() const
{
    NewService service;
    service.engine = m_engine->currentData().toString();
    service.name = m_name->text().trimmed();
    service.settings = m_form->settings();
    service.secrets = m_form->secrets();
    service.repositoryPath = m_repository->text().trimmed();
    service.keyring = m_keyring->isChosen();
    return service;
}

bool AddServiceDialog::check()
{
    const bool fieldsFilled = m_form->check();
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameProblem->setProblem(named ? QString() : tr("Give the service a name."));
    if (!named)
        m_name->setFocus();
    return named && fieldsFilled;
}

void AddServiceDialog::test()
{
    if (!m_form->check())
        return;
    m_strip->hide();
    clearMissing();
    setBusy(true, false);
    NewService service = input();
    if (service.name.isEmpty())
        service.name = m_engine->currentText();
    StartedJob<Probe> job = m_operations.probe(service);
    m_probeJob = job.id;
    job.future.then(this, [this](const Result<Probe> &result) { showProbe(result); });
}

void AddServiceDialog::showProbe(const Result<Probe> &result)
{
    setBusy(false, false);
    m_probeJob.clear();
    if (!result) {
        fail(result.error());
        return;
    }
    if (!result->reachable) {
        fail(result->problem);
        return;
    }
    //: A product, its version, and the size of what it holds.
    const QString found =
        tr("Reached %1 %2 with %3 of data.")
            .arg(result->product, result->version, Format::bytes(result->logicalBytes))
            .toHtmlEscaped();
    if (result->missing.isEmpty())
        m_strip->say(MessageStrip::Kind::Good,
                     found + u' ' + tr("A backup can be taken.").toHtmlEscaped());
    else
        m_strip->say(MessageStrip::Kind::Warning,
                     found + u' ' + tr("A backup still needs this:").toHtmlEscaped());
    showMissing(*result);
}

void AddServiceDialog::showMissing(const Probe &probe)
{
    for (const Probe::Missing &missing : probe.missing) {
        const Sentence sentence = m_sentences.explain(missing.what);
        auto *text =
            new TextLabel(sentence.text, TextRole::Body, TextLabel::Tone::Text, m_missingArea);
        text->setObjectName(u"missing"_s);
        text->setWordWrap(true);
        m_missing->addWidget(text);
        if (missing.remedy.isEmpty())
            continue;
        auto *remedy = new CopyLine(CopyLine::Form::Box, m_missingArea);
        remedy->setObjectName(u"remedy"_s);
        remedy->setContent(tr("Remedy"), missing.remedy);
        m_missing->addWidget(remedy);
    }
    m_missingArea->setVisible(!probe.missing.isEmpty());
    setFocusOrder(m_missingArea, {m_missingArea});
}

void AddServiceDialog::clearMissing()
{
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_missingArea->hide();
}

void AddServiceDialog::save()
{
    if (!check())
        return;
    m_strip->hide();
    setBusy(false, true);
    const NewService service = input();
    ServiceChange change{
        .name = service.name, .settings = service.settings, .secrets = service.secrets};
    if (service.keyring != m_service.secretsInKeyring)
        change.keyring = service.keyring;
    // What was set and is empty now returns to its default.
    for (auto it = m_service.settings.cbegin(); it != m_service.settings.cend(); ++it) {
        if (!change.settings.contains(it.key()))
            change.settings.insert(it.key(), QString());
    }
    if (m_purpose == Purpose::Adopt || change.name == m_service.name)
        change.name = QString();
    QtConcurrent::run([&operations = m_operations, purpose = m_purpose, id = m_service.id, service,
                       change]() -> Result<Service> {
        switch (purpose) {
        case Purpose::Adopt:
            return operations.adoptService(id, change);
        case Purpose::Change:
            return operations.changeService(id, change);
        case Purpose::Add:
            break;
        }
        return operations.addService(service);
    }).then(this, [this](const Result<Service> &result) { onSaved(result); });
}

void AddServiceDialog::onSaved(const Result<Service> &result)
{
    setBusy(false, false);
    if (!result) {
        fail(result.error());
        return;
    }
    emit accomplished(*result);
    accept();
}

void AddServiceDialog::setRepository(const QString &path)
{
    m_repository->setText(path);
}

void AddServiceDialog::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_strip->say(MessageStrip::Kind::Info, tr("The test was cancelled.").toHtmlEscaped());
        return;
    }
    QString text = RichText::sentence(m_sentences.explain(error, m_name->text().trimmed()));
    // What a server said itself stands nowhere else: this job is in no list.
    if (!error.detail.isEmpty())
        text += u"<br>"_s + error.detail.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_strip->say(MessageStrip::Kind::Bad, text);
}

void AddServiceDialog::setBusy(bool testing, bool saving)
{
    m_test->setEnabled(!testing && !saving);
    m_testBar->setVisible(testing);
    m_cancelTest->setVisible(testing);
    m_cancelTest->setEnabled(true);
    m_save->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
}

void AddServiceDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), m_repository->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_repository, &QLineEdit::setText);
    dialog->open();
}

/// What is being saved cannot be taken back; its outcome is to be seen.
void AddServiceDialog::reject()
{
    if (m_cancel->isEnabled())
        QDialog::reject();
}

void AddServiceDialog::done(int result)
{
    if (!m_probeJob.isEmpty()) {
        (void)QtConcurrent::run(
            [&runner = m_operations.jobs(), id = m_probeJob] { return runner.cancel(id); });
        m_probeJob.clear();
    }
    QDialog::done(result);
}

} // namespace Reprise
