package fr.convergence.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's scripts with the request. The engine's screens keep it in the servlet context, which all
 * requests share: of two pages loaded at once, one receives the other's nonce and stays blank.
 */
class OwnNonce extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = contextOf(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static ServletContext contextOf(HttpServletRequest request) {
        var shared = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                OwnNonce.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])) {
                        if (method.getName().equals("setAttribute")) {
                            request.setAttribute(NONCE, arguments[1]);
                            return null;
                        }
                        if (method.getName().equals("getAttribute")) {
                            return request.getAttribute(NONCE);
                        }
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
