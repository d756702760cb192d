/**
 * A bare Vendure on PostgreSQL for the connector's contract tests: no plugins, no mail, no pictures.
 * Reads VENDURE_PORT, VENDURE_DATABASE (a postgres:// URL) and VENDURE_ADMIN_PASSWORD.
 */
const {
  bootstrap,
  DefaultLogger,
  dummyPaymentHandler,
  LogLevel,
  manualFulfillmentHandler,
} = require("@vendure/core");

const database = new URL(process.env.VENDURE_DATABASE);

/** Codes in the form of the default strategy's, but the same in every run: a shopper types them. */
const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
let state = 20261122n;
function nextCode() {
  let code = "";
  while (code.length < 16) {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    code += ALPHABET[Number((state >> 33n) % BigInt(ALPHABET.length))];
  }
  return code;
}

bootstrap({
  apiOptions: {
    hostname: "127.0.0.1",
    port: Number(process.env.VENDURE_PORT),
    adminApiPath: "admin-api",
    shopApiPath: "shop-api",
    introspection: true,
  },
  authOptions: {
    tokenMethod: ["bearer"],
    superadminCredentials: {
      identifier: "superadmin",
      password: process.env.VENDURE_ADMIN_PASSWORD,
    },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: "postgres",
    host: database.hostname,
    port: Number(database.port),
    username: database.username,
    password: database.password,
    database: database.pathname.slice(1),
    synchronize: true,
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  orderOptions: { orderCodeStrategy: { generate: nextCode } },
  shippingOptions: { fulfillmentHandlers: [manualFulfillmentHandler] },
  logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: false }),
  plugins: [],
}).catch((error) => {
  console.error(error);
  process.exit(1);
});
