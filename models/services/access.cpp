// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/access.h"

#include "engineregistry.h"
#include "markedprocesses.h"
#include "services/home.h"
#include "services/hook.h"
#include "services/secretstore.h"

using namespace Qt::StringLiterals;

namespace Reprise {

ServiceAccess publicAccessTo(const Home &home, const HomeService &service)
{
    ServiceAccess access{.id = service.id,
                         .name = service.name,
                         .settings = service.settings,
                         .secrets = {},
                         .instanceFolder = {}};
    if (!service.instanceId.isEmpty())
        access.instanceFolder = home.instancesFolder() + u'/' + service.instanceId;
    return access;
}

Result<ServiceAccess> accessTo(const Home &home, const HomeService &service)
{
    ServiceAccess access = publicAccessTo(home, service);
    const auto place =
        service.secretsInKeyring ? SecretStore::Place::Keyring : SecretStore::Place::File;
    Result<SecretStore::Secrets> secrets = SecretStore(home).load(service.id, place);
    if (!secrets)
        return std::unexpected(secrets.error());
    access.secrets = std::move(*secrets);
    return access;
}

Settler settlerOf(const Home &home, const EngineRegistry &engines)
{
    return [home, &engines](const Obligation &obligation, JobContext &context) -> Result<> {
        if (obligation.kind == hookObligation)
            return endMarkedProcesses(obligation.details.value(u"mark"_s).toString().toUtf8(),
                                      pid_t(obligation.details.value(u"session"_s).toInt()),
                                      context);
        Engine *engine = engines.find(obligation.engine);
        if (!engine) {
            return failure(ErrorCode::Unsupported, u"no-such-engine"_s,
                           {{u"engine"_s, obligation.engine}});
        }
        ServiceAccess access{.id = obligation.serviceId,
                             .name = {},
                             .settings = {},
                             .secrets = {},
                             .instanceFolder = {}};
        const Result<HomeService> service = ServiceStore(home).find(obligation.serviceId);
        if (service) {
            const Result<ServiceAccess> known = accessTo(home, *service);
            if (!known)
                return std::unexpected(known.error());
            access = *known;
        } else if (service.error().code != ErrorCode::NotFound) {
            return std::unexpected(service.error());
        }
        return engine->settle(obligation, access, context);
    };
}

} // namespace Reprise
