package fr.convergence;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: engine, web applications, database and, when none is given, the demo world. */
@SpringBootApplication
public class ConvergenceApplication {

    public static void main(String[] args) {
        SpringApplication.run(ConvergenceApplication.class, args);
    }
}
