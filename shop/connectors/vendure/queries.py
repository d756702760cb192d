"""What is asked of the Admin API, as GraphQL."""

from __future__ import annotations

TERMS = """
query Terms {
  activeChannel {
    defaultLanguageCode availableLanguageCodes
    defaultCurrencyCode availableCurrencyCodes
    trackInventory outOfStockThreshold
  }
  globalSettings { trackInventory outOfStockThreshold serverConfig { moneyStrategyPrecision } }
}
"""

PAYMENT_METHODS = """
query PaymentMethods { paymentMethods(options: { take: 100 }) { items { code name } } }
"""

_SUMMARY = """
  id code state orderPlacedAt currencyCode totalWithTax shippingWithTax
  customer { id emailAddress }
  shippingAddress { fullName company streetLine1 streetLine2 city province postalCode countryCode }
  lines {
    id quantity orderPlacedQuantity proratedUnitPriceWithTax
    featuredAsset { preview }
    productVariant {
      sku
      product { slug name featuredAsset { preview } }
      options { code name group { code } }
    }
  }
  payments {
    id method amount state createdAt
    refunds { id total state createdAt updatedAt }
  }
  fulfillments { id state method trackingCode createdAt updatedAt }
"""

_PARCELS = """
  history(options: { take: 100, filter: { type: { eq: "ORDER_FULFILLMENT_TRANSITION" } } }) {
    items { createdAt data }
  }
"""

# Placed orders only: a cart is an order too (https://docs.vendure.io/guides/core-concepts/orders/).
ORDERS_BY_CODE = f"""
query OrdersByCode($codes: [String!]!, $take: Int!) {{
  orders(options: {{
    take: $take, sort: {{ orderPlacedAt: DESC }},
    filter: {{ code: {{ in: $codes }}, orderPlacedAt: {{ isNull: false }} }}
  }}) {{ items {{ {_SUMMARY} {_PARCELS} }} }}
}}
"""

ORDERS_OF_CUSTOMER = f"""
query OrdersOfCustomer($id: ID!, $take: Int!) {{
  customer(id: $id) {{
    orders(options: {{
      take: $take, sort: {{ orderPlacedAt: DESC }}, filter: {{ orderPlacedAt: {{ isNull: false }} }}
    }}) {{ items {{ {_SUMMARY} {_PARCELS} }} }}
  }}
}}
"""

OWNER = """
query Owner($code: String!) {
  orders(options: { take: 1, filter: { code: { eq: $code }, orderPlacedAt: { isNull: false } } }) {
    items { code customer { id emailAddress } }
  }
}
"""

CUSTOMER = """
query Customer($id: ID!) {
  customer(id: $id) {
    id firstName lastName emailAddress
    addresses { defaultShippingAddress country { code } }
  }
}
"""

_PRODUCT = """
  name slug description enabled
  featuredAsset { preview }
  facetValues { name facet { code } }
  variants {
    sku enabled currencyCode priceWithTax
    trackInventory outOfStockThreshold useGlobalOutOfStockThreshold
    stockLevels { stockOnHand stockAllocated }
    options { code name group { code } }
  }
"""

PRODUCT = f"""
query Product($skus: [String!]!, $slug: String!) {{
  productVariants(options: {{ take: 1, filter: {{ sku: {{ in: $skus }} }} }}) {{
    items {{ sku product {{ {_PRODUCT} }} }}
  }}
  product(slug: $slug) {{ {_PRODUCT} }}
}}
"""

TITLES = """
query Titles($take: Int!, $skip: Int!) {
  products(options: { take: $take, skip: $skip, sort: { id: ASC }, filter: { enabled: { eq: true } } }) {
    totalItems
    items { slug name translations { languageCode name } }
  }
}
"""

CANCEL_FULFILLMENT = """
mutation CancelFulfillment($id: ID!) {
  transitionFulfillmentToState(id: $id, state: "Cancelled") {
    __typename ... on ErrorResult { errorCode }
  }
}
"""

CANCEL_ORDER = """
mutation CancelOrder($id: ID!, $lines: [OrderLineInput!]!, $shipping: Boolean!, $reason: String!) {
  cancelOrder(input: { orderId: $id, lines: $lines, cancelShipping: $shipping, reason: $reason }) {
    __typename ... on ErrorResult { errorCode }
  }
}
"""

CANCEL_PAYMENT = """
mutation CancelPayment($id: ID!) {
  cancelPayment(id: $id) { __typename ... on ErrorResult { errorCode } }
}
"""

# The amount is all that counts, but 3.5 stores no refund without the two sums that it replaces.
REFUND = """
mutation Refund($payment: ID!, $amount: Money!, $reason: String!) {
  refundOrder(
    input: { paymentId: $payment, amount: $amount, reason: $reason, lines: [], shipping: 0, adjustment: 0 }
  ) {
    __typename ... on Refund { state } ... on ErrorResult { errorCode }
  }
}
"""
