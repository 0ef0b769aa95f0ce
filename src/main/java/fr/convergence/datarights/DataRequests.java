package fr.convergence.datarights;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataRequests extends Repository<DataRequest, String> {

    DataRequest saveAndFlush(DataRequest request);

    Optional<DataRequest> findByNumber(String number);

    @Query(value = "select nextval('data_request_number')", nativeQuery = true)
    long nextNumber();
}
