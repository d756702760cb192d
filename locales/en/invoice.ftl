# What stands on the PDF of an invoice. Columns and labels are short.

invoice_title = Invoice
invoice_number = Invoice number
invoice_issued_on = Date of invoice
invoice_order = Order
invoice_ordered_on = Ordered on
invoice_delivered_on = Delivered on
invoice_seller = Seller
invoice_buyer = Billed to
invoice_vat_id = VAT ID
invoice_item = Item
invoice_quantity = Quantity
invoice_unit_net = Unit price without VAT
invoice_vat = VAT
invoice_gross = Amount with VAT
invoice_shipping = Delivery
invoice_net_total = Total without VAT
# $percent (text): such as 21%
invoice_vat_total = VAT { $percent }
invoice_total = Total
invoice_exempt = Export of goods, exempt from VAT. Duty and taxes of the country of arrival are not part of this invoice.
