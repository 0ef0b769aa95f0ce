package fr.convergence.engine.signin;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.AttemptService;
import fr.convergence.identity.KnownDevices;
import fr.convergence.identity.SessionService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The last step of every way in: the session is marked, the device is remembered. */
@Component
class Entrance {

    private static final String DEVICE = "appareil";
    private static final Duration DEVICE_KEPT = Duration.ofDays(180);

    private final AccountService accounts;
    private final SessionService sessions;
    private final SignInNotes notes;
    private final AttemptService attempts;
    private final ProgrammeClock clock;
    private final boolean https;

    Entrance(AccountService accounts, SessionService sessions, SignInNotes notes, AttemptService attempts, ProgrammeClock clock,
            @Value("${convergence.https}") boolean https) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.notes = notes;
        this.attempts = attempts;
        this.clock = clock;
        this.https = https;
    }

    /**
     * Marks the session of somebody who has just passed every check, and remembers her device.
     *
     * @throws fr.convergence.engine.rights.NotWrittenDown when the register does not answer: nobody is signed in then
     */
    void passed(HttpServletRequest request, HttpServletResponse response, String account, SignInNotes.Way way) {
        notes.cameIn(account, Sessions.login(request.getSession()).getGroupIds(), way);
        Sessions.mark(request.getSession(), sessions.begin(account, Device.of(request)), clock.instant(), accounts.seen(account));
        var devices = attempts.recognised(devices(request), account);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(DEVICE, devices.written())
                .httpOnly(true).secure(https || request.isSecure()).sameSite("Lax").path("/").maxAge(DEVICE_KEPT).build().toString());
    }

    /** What the browser carries; null when it is none of ours. */
    static KnownDevices devices(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? null : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(DEVICE))
                .map(Cookie::getValue)
                .findFirst()
                .map(KnownDevices::read)
                .orElse(null);
    }
}
