package fr.convergence.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The keys of this node: one of today, which seals, and those before it until everything is sealed again. */
@Component
class Keyring {

    private final KeyPlace place;
    private final AtomicReference<Keys> keys = new AtomicReference<>();

    /** What is used together: a change of keys replaces all at once. */
    private record Keys(KeysetHandle handle, Aead aead, boolean saved) {}

    @Autowired
    Keyring(Environment settings) {
        this(KeyPlace.in(settings));
    }

    Keyring(KeyPlace place) {
        this.place = place;
        keys.set(place.read().map(Keyring::parsed).orElseGet(Keyring::first));
    }

    Aead aead() {
        return keys.get().aead;
    }

    /** Number of the key that seals today. */
    int primary() {
        return keys.get().handle.getPrimary().getId();
    }

    /** Whether an earlier key is still there: values may be sealed with it. */
    boolean isRotating() {
        return keys.get().handle.size() > 1;
    }

    /** Keys given by the environment are changed there. */
    boolean canChange() {
        return place.isFile();
    }

    /** Writes a first key down, before anything is sealed with it. */
    synchronized void save() {
        var first = keys.get();
        if (!first.saved) {
            write(first.handle);
            keys.set(new Keys(first.handle, first.aead, true));
        }
    }

    /** A new key seals from now on; those before it still open. @return where the keys before it are set aside */
    synchronized Path addPrimary() {
        var aside = place.setAside("avant-" + Integer.toHexString(primary()));
        var fresh = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary();
        change(KeysetHandle.newBuilder(keys.get().handle).addEntry(fresh));
        return aside;
    }

    /** Only the key of today stays. */
    synchronized void retireOthers() {
        var kept = KeysetHandle.newBuilder(keys.get().handle);
        for (var position = kept.size() - 1; position >= 0; position--) {
            if (!kept.getAt(position).isPrimary()) {
                kept.deleteAt(position);
            }
        }
        change(kept);
    }

    /** Reads the file again. @return whether its keys are others than those known */
    synchronized boolean readAgain() {
        if (!place.isFile() || !keys.get().saved) {
            return false;
        }
        var kept = parsed(place.read().orElseThrow(() -> new IllegalStateException("the file of the keys is gone")));
        if (kept.handle.equalsKeyset(keys.get().handle)) {
            return false;
        }
        keys.set(kept);
        return true;
    }

    private void change(KeysetHandle.Builder builder) {
        try {
            var changed = of(builder.build(), true);
            write(changed.handle);
            keys.set(changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the keys cannot be changed", impossible);
        }
    }

    private void write(KeysetHandle handle) {
        try {
            place.write(TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the keys cannot be written", impossible);
        }
    }

    private static Keys first() {
        try {
            AeadConfig.register();
            return of(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), false);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no key can be made", impossible);
        }
    }

    /** Without its cause: the library's message could quote what was read. */
    private static Keys parsed(String json) {
        try {
            AeadConfig.register();
            var handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
            for (var position = 0; position < handle.size(); position++) {
                if (handle.getAt(position).getStatus() != KeyStatus.ENABLED) {
                    throw new GeneralSecurityException("a key is not in use");
                }
                refuseWeak(handle.getAt(position).getKey().getParameters());
            }
            return of(handle, true);
        } catch (KeysRefused weak) {
            throw weak;
        } catch (GeneralSecurityException | RuntimeException malformed) {
            throw new KeysRefused("ce qui est donné comme clés de chiffrement n'est pas un jeu de clés lisible."
                    + " Remettez la copie gardée à part.");
        }
    }

    /** The library opens any kind of key; ours are of one kind, whose size the threat model counts on. */
    private static void refuseWeak(Parameters kind) {
        if (!(kind instanceof AesGcmParameters gcm) || gcm.getKeySizeBytes() < 32) {
            throw new KeysRefused("une des clés de chiffrement n'est pas une clé AES de 256 bits (AES256_GCM). Remettez le fichier que le produit a"
                    + " fait, ou faites-en un autre avec convergence.keys.create=true.");
        }
    }

    private static Keys of(KeysetHandle handle, boolean saved) throws GeneralSecurityException {
        return new Keys(handle, handle.getPrimitive(RegistryConfiguration.get(), Aead.class), saved);
    }
}
