package se.arshjulet.platform.process;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The server's transactions as the engine uses them. What the engine itself begins, when a timer or an asynchronous step runs,
 * is begun as an application begins it: the server enlists a connection only in a transaction that the running component knows of,
 * and one that is begun with the transaction manager alone it does not know.
 *
 * @param server        finds, suspends and resumes
 * @param applikationen begins and ends
 */
record Motortransaktioner(TransactionManager server, UserTransaction applikationen) implements TransactionManager {

    /**
     * So many seconds at most what the engine begins by itself takes, or it is undone and counts as failed. The jobs that a node takes
     * together, one after the other, have ended before another node may take them ({@link Jobbutforare}).
     */
    static final int LANGST = 75;

    @Override
    public void begin() throws NotSupportedException, SystemException {
        applikationen.setTransactionTimeout(LANGST);
        try {
            applikationen.begin();
        } finally {
            // the thread does other things too
            applikationen.setTransactionTimeout(0);
        }
    }

    @Override
    public void commit() throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        applikationen.commit();
    }

    @Override
    public void rollback() throws SystemException {
        applikationen.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        server.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return server.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return server.getTransaction();
    }

    @Override
    public void setTransactionTimeout(int sekunder) throws SystemException {
        server.setTransactionTimeout(sekunder);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return server.suspend();
    }

    @Override
    public void resume(Transaction transaktion) throws InvalidTransactionException, SystemException {
        server.resume(transaktion);
    }
}
