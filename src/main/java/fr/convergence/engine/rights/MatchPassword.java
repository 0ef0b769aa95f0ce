package fr.convergence.engine.rights;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

/**
 * Compares a password with the stored one, without the engine's lock: a stranger would use it to keep a colleague out,
 * and its answers tell who exists. An unknown account costs the same derivation as a known one.
 */
class MatchPassword implements Command<Boolean> {

    private final String account;
    private final String password;

    MatchPassword(String account, String password) {
        this.account = account;
        this.password = password;
    }

    @Override
    public Boolean execute(CommandContext commands) {
        var passwords = Context.getProcessEngineConfiguration().getPasswordManager();
        var user = account == null ? null
                : commands.runWithoutAuthorization(() -> (UserEntity) commands.getReadOnlyIdentityProvider().findUserById(account));
        if (user == null || user.getPassword() == null || user.getSalt() == null || password == null) {
            passwords.encrypt(password == null ? "" : password);
            return false;
        }
        return passwords.check(EncryptionUtil.saltPassword(password, user.getSalt()), user.getPassword());
    }
}
